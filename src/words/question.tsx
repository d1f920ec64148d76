import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AGES, AUTHORS, DEMANDS, GENDERS, PICTURE_MAKERS, ROLES, SPOKEN_LANGUAGES, TICKS } from "@/domain/answers";
import type { QuestionId } from "@/domain/question";
import { Choices, type Choice } from "@/words/choices";
import { isForOther } from "@/words/for-other";
import { PlaceChoices } from "@/words/place-choices";
import { SinceFields } from "@/words/since-fields";
import type { Answers } from "@/domain/situation";

interface QuestionProps {
  question: QuestionId;
  answers: Answers;
  onAnswer: (answers: Answers) => void;
}

/** One closed question, in the words of who answers. */
export function Question({ question, answers, onAnswer }: QuestionProps) {
  const words = useTranslations("plan");
  return (
    <fieldset className="ask" data-question={question}>
      <legend>{words(`question.${question}.${isForOther(answers) ? "other" : "ask"}`)}</legend>
      <details><summary className="small">{words("why")}</summary><p>{words(`question.${question}.why`)}</p></details>
      <Answer question={question} answers={answers} onAnswer={onAnswer} />
    </fieldset>
  );
}

/** Answers that somebody gives about herself. */
export type OwnAnswer = "unknown" | `option.role.${(typeof ROLES)[number]}` | "option.pictureBy.me";

const AGE_CLASSES = { low: "15", middle: "16", high: "17", adult: "18" };

/** The closed answers to a question; `theirs` puts them into the words of somebody who ticks for another. */
export function Answer({ question, answers, onAnswer, theirs }: QuestionProps & { theirs?: (answer: OwnAnswer) => string }): ReactNode {
  const words = useTranslations("plan");
  const own = theirs ?? ((answer: OwnAnswer) => words(answer));
  switch (question) {
    case "danger":
    case "distress":
    case "watched":
    case "authorMinor":
    case "authorAbroad":
    case "link":
    case "image":
    case "stillOnline":
    case "refused":
    case "papersLess": {
      const choices: Choice<"yes" | "no">[] = [{ value: "yes", label: words("yes") }, { value: "no", label: words("no") }];
      const current = answers[question];
      return <Choices name={question} choices={choices} chosen={current === undefined ? undefined : current ? "yes" : "no"} onChoose={(value) => onAnswer({ [question]: value === undefined ? undefined : value === "yes" })} unknown={own("unknown")} inRow />;
    }
    case "role":
      return <Choices name={question} choices={ROLES.map((value) => ({ value, label: own(`option.role.${value}`) }))} chosen={answers.role} onChoose={(role) => onAnswer({ role })} />;
    case "ageNow":
    case "ageInImage":
      return <Choices name={question} choices={AGES.map((value) => ({ value, label: words(`option.age.${value}`, AGE_CLASSES) }))} chosen={answers[question]} onChoose={(value) => onAnswer({ [question]: value })} unknown={own("unknown")} />;
    case "facts":
      return <Choices name={question} choices={TICKS.map((value) => ({ value, label: words(`option.facts.${value}`) }))} several={answers.facts ?? []} onToggle={(facts) => onAnswer({ facts })} />;
    case "demand":
      return <Choices name={question} choices={DEMANDS.map((value) => ({ value, label: words(`option.demand.${value}`) }))} chosen={answers.demand} onChoose={(demand) => onAnswer({ demand })} unknown={own("unknown")} />;
    case "author":
      return <Choices name={question} choices={AUTHORS.map((value) => ({ value, label: words(`option.author.${value}`) }))} chosen={answers.author} onChoose={(author) => onAnswer({ author })} />;
    case "pictureBy":
      return <Choices name={question} choices={PICTURE_MAKERS.map((value) => ({ value, label: value === "me" ? own("option.pictureBy.me") : words(`option.pictureBy.${value}`) }))} chosen={answers.pictureBy} onChoose={(pictureBy) => onAnswer({ pictureBy })} />;
    case "gender":
      return <Choices name={question} choices={GENDERS.map((value) => ({ value, label: words(`option.gender.${value}`) }))} chosen={answers.gender} onChoose={(gender) => onAnswer({ gender })} />;
    case "language":
      return <Choices name={question} choices={SPOKEN_LANGUAGES.map((value) => ({ value, label: words(`option.language.${value}`) }))} chosen={answers.language} onChoose={(language) => onAnswer({ language })} />;
    case "places":
      return <PlaceChoices chosen={answers.places ?? []} onChoose={(places) => onAnswer({ places })} />;
    case "since":
      return <SinceFields since={answers.since} onChoose={(since) => onAnswer({ since })} />;
  }
}
