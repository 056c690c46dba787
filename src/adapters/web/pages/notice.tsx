import { linkTo, type Page } from "../page.ts";
import { Layout } from "./layout.tsx";

/** A page that says why there is none. */
export const NoticePage = ({ page, kind }: { readonly page: Page; readonly kind: "notFound" | "failed" }) => {
  const { texts } = page;
  const { title, text } = texts[kind];
  return (
    <Layout page={page} title={`${title} – ${texts.name}`} description={text}>
      <div class="room-head">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <p>
          <a class="chip" href={linkTo(page, "/")}>
            {texts.notFound.home}
          </a>
        </p>
      </div>
    </Layout>
  );
};
