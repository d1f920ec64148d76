import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer, stop } from "./processes";

const NGINX = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"].find((path) => existsSync(path));

/** Runs `act` with nginx serving the precompressed files of `folder` on `port`; gives undefined where nginx is not installed. */
export async function withNginx<Result>(folder: string, port: number, path: string, act: (url: string) => Promise<Result>): Promise<Result | undefined> {
  if (!NGINX) return undefined;
  const prefix = await mkdtemp(join(tmpdir(), "bench-nginx-"));
  try {
    const file = join(prefix, "nginx.conf");
    await writeFile(file, configuration(prefix, folder, port));
    const url = `http://127.0.0.1:${port}${path}`;
    const server = await startServer(NGINX, ["-p", prefix, "-e", join(prefix, "error.log"), "-c", file], url);
    try {
      return await act(url);
    } finally {
      await stop(server);
    }
  } finally {
    await rm(prefix, { recursive: true, force: true });
  }
}

function configuration(prefix: string, folder: string, port: number): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `  ${name}_temp_path ${prefix}/${name};`);
  return `${process.getuid?.() === 0 ? "user root;\n" : ""}daemon off;
worker_processes auto;
pid ${prefix}/nginx.pid;
events { worker_connections 1024; }
http {
${temporary.join("\n")}
  access_log off;
  default_type text/html;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  gzip_static on;
  gzip_vary on;
  open_file_cache max=1000;
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    location / { try_files $uri $uri/index.html =404; }
  }
}
`;
}
