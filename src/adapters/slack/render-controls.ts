import type { ActionsBlock, ContextActionsBlock } from "@slack/types";
import type { Button } from "../../assistant/reply.ts";
import { limits } from "./limits.ts";
import { plain } from "./render-text.ts";

/**
 * How much of Slack's own is used: all of it; nothing that a workspace may refuse (chart, table, feedback element);
 * or the first sentences alone, with one that says so.
 */
export type Form = "full" | "plain" | "short";

/** `action_id` of the native thumbs; each of the two has its button's id as value. */
const feedbackActionId = "feedback";

/** The buttons of a reply, and its thumbs as Slack's own element where that is wanted. */
export function renderControls(
  buttons: readonly Button[],
  form: Form,
): readonly (ActionsBlock | ContextActionsBlock)[] {
  const up = buttons.find(({ action }) => action === "up");
  const down = buttons.find(({ action }) => action === "down");
  const native = form === "full" && up && down ? renderFeedback(up, down) : undefined;
  const plainButtons = native ? buttons.filter(({ action }) => action !== "up" && action !== "down") : buttons;
  const questions = plainButtons.filter(({ action }) => action === "ask");
  const others = plainButtons.filter(({ action }) => action !== "ask");
  return [...renderButtons(questions), ...renderButtons(others), ...(native ? [native] : [])];
}

/** Rows of at most 25 buttons. */
function renderButtons(buttons: readonly Button[]): readonly ActionsBlock[] {
  const rows: ActionsBlock[] = [];
  for (let from = 0; from < buttons.length; from += limits.actions.elements)
    rows.push({
      type: "actions",
      elements: buttons.slice(from, from + limits.actions.elements).map(({ id, label }) => ({
        type: "button",
        action_id: id,
        text: plain(label),
      })),
    });
  return rows;
}

function renderFeedback(up: Button, down: Button): ContextActionsBlock {
  const thumb = ({ id, label }: Button) => ({ text: plain(label), accessibility_label: label, value: id });
  return {
    type: "context_actions",
    elements: [
      {
        type: "feedback_buttons",
        action_id: feedbackActionId,
        positive_button: thumb(up),
        negative_button: thumb(down),
      },
    ],
  };
}
