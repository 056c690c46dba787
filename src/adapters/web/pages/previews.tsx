import { linkTo, type Page } from "../page.ts";
import { previewPlatforms } from "../preview.ts";
import { Layout } from "./layout.tsx";

interface PreviewsProps {
  readonly page: Page;
  readonly question: string;
  readonly previous: readonly string[];
}

/** One answer as Slack and Discord show it, each in a frame that may do nothing. */
export const PreviewsPage = ({ page, question, previous }: PreviewsProps) => {
  const { texts } = page;
  return (
    <Layout
      page={page}
      room="ask"
      title={`${texts.previews.title} – ${texts.name}`}
      description={texts.previews.description}
    >
      <div class="room-head">
        <p class="back">
          <a href={linkTo(page, "/", { previous, q: question })}>{texts.previews.back}</a>
        </p>
        <h1>{texts.previews.title}</h1>
        <p class="lead">{question}</p>
        <p class="quiet">{texts.previews.lead}</p>
      </div>
      <div class="previews">
        {previewPlatforms.map((platform) => (
          <section>
            <h2>{texts.previews[platform]}</h2>
            <iframe
              sandbox=""
              title={texts.previews[platform]}
              src={linkTo(page, `/previews/${platform}`, { previous, q: question })}
            />
          </section>
        ))}
      </div>
    </Layout>
  );
};
