import { limits } from "../../../src/adapters/slack/limits.ts";

type Json = Readonly<Record<string, unknown>>;

/** One fault of a message: where, and what is wrong. */
export type Fault = string;

/** Checks of one thing, collecting faults under its path. */
interface Check {
  readonly faults: Fault[];
  text(value: unknown, path: string, limit: number): void;
  count(value: unknown, path: string, limit: number, least?: number): readonly Json[];
  that(holds: boolean, path: string, fault: string): void;
}

function createCheck(): Check {
  const faults: Fault[] = [];
  const that = (holds: boolean, path: string, fault: string) => {
    if (!holds) faults.push(`${path}: ${fault}`);
  };
  return {
    faults,
    that,
    text(value, path, limit) {
      that(typeof value === "string" && value.length > 0, path, "must be more than 0 characters");
      that(typeof value !== "string" || value.length <= limit, path, `must be at most ${limit} characters`);
    },
    count(value, path, limit, least = 1) {
      that(Array.isArray(value), path, "must be a list");
      const items = Array.isArray(value) ? (value as Json[]) : [];
      that(items.length >= least && items.length <= limit, path, `must have ${least} to ${limit} items`);
      return items;
    },
  };
}

const plainTextLimits = { button: limits.button.text, header: limits.header, context: limits.context.text } as const;

function checkTextObject(check: Check, value: unknown, path: string, limit: number): void {
  const object = value as Json | undefined;
  check.that(object?.type === "plain_text" || object?.type === "mrkdwn", path, "must be a text object");
  check.text(object?.text, `${path}.text`, limit);
}

function checkActionId(check: Check, element: Json, path: string, taken: Set<string>): void {
  check.text(element.action_id, `${path}.action_id`, limits.actionId);
  check.that(!taken.has(String(element.action_id)), path, "action_id must be different from the others");
  taken.add(String(element.action_id));
}

function checkElement(check: Check, element: Json, path: string, taken: Set<string>): void {
  checkActionId(check, element, path, taken);
  if (element.type === "button") {
    checkTextObject(check, element.text, `${path}.text`, plainTextLimits.button);
    check.that((element.text as Json).type === "plain_text", path, "must have plain text");
    if (element.value !== undefined) check.text(element.value, `${path}.value`, limits.button.value);
  } else if (element.type === "static_select") {
    for (const option of check.count(element.options, `${path}.options`, 100)) {
      checkTextObject(check, option.text, `${path}.option`, limits.option.text);
      check.text(option.value, `${path}.option.value`, limits.option.value);
    }
  } else check.that(false, path, `unsupported element ${String(element.type)}`);
}

function checkRichElement(check: Check, element: Json, path: string): void {
  if (element.type === "link") check.text(element.url, `${path}.url`, 3_000);
  else check.that(element.type === "text", path, `unsupported element ${String(element.type)}`);
  check.text(element.text, `${path}.text`, limits.text);
}

function checkRichText(check: Check, block: Json, path: string): void {
  for (const [at, element] of check.count(block.elements, path, 1_000).entries()) {
    const inner = check.count(element.elements, `${path}[${at}]`, 1_000);
    if (element.type === "rich_text_list")
      for (const item of inner)
        for (const leaf of check.count(item.elements, `${path}[${at}].item`, 1_000))
          checkRichElement(check, leaf, `${path}[${at}].item`);
    else {
      const known = element.type === "rich_text_section" || element.type === "rich_text_quote";
      check.that(known, path, `unsupported ${String(element.type)}`);
      for (const leaf of inner) checkRichElement(check, leaf, `${path}[${at}]`);
    }
  }
}

function checkTable(check: Check, block: Json, path: string): void {
  const rows = check.count(block.rows, `${path}.rows`, limits.table.rows) as unknown as readonly (readonly Json[])[];
  for (const [at, row] of rows.entries()) {
    for (const cell of check.count(row, `${path}[${at}]`, limits.table.columns)) {
      check.that(cell.type === "raw_text", `${path}[${at}]`, "failed to match any allowed schemas");
      check.text(cell.text, `${path}[${at}].text`, limits.text);
    }
    check.that(row.length === rows[0]?.length, `${path}[${at}]`, "must be as long as the first row");
  }
  check.count(block.column_settings ?? [], `${path}.column_settings`, limits.table.columns, 0);
}

function checkPoints(check: Check, points: readonly Json[], path: string): readonly string[] {
  for (const { label, value } of points) {
    check.text(label, `${path}.label`, limits.chart.label);
    check.that(typeof value === "number" && Number.isFinite(value), path, "must be a number");
  }
  const labels = points.map(({ label }) => String(label));
  check.that(new Set(labels).size === labels.length, path, "labels must differ");
  return labels;
}

function checkChart(check: Check, block: Json, path: string): void {
  check.text(block.title, `${path}.title`, limits.chart.title);
  const chart = block.chart as Json;
  if (chart.type === "pie") {
    const segments = check.count(chart.segments, `${path}.segments`, limits.chart.segments);
    checkPoints(check, segments, path);
    for (const { value } of segments) check.that(Number(value) > 0, path, "must be positive");
    return;
  }
  check.that(["bar", "line", "area"].includes(String(chart.type)), path, "unknown chart");
  const axis = chart.axis_config as Json;
  const categories = check.count(axis.categories, `${path}.categories`, limits.chart.categories);
  if (axis.y_label !== undefined) check.text(axis.y_label, `${path}.y_label`, limits.chart.axisTitle);
  for (const series of check.count(chart.series, `${path}.series`, limits.chart.series)) {
    check.text(series.name, `${path}.name`, limits.chart.label);
    const labels = checkPoints(check, check.count(series.data, `${path}.data`, limits.chart.categories), path);
    check.that(labels.join("\n") === categories.join("\n"), path, "every series must cover every category");
  }
}

function checkFeedback(check: Check, block: Json, path: string): void {
  for (const element of check.count(block.elements, path, limits.contextActions.elements)) {
    check.that(element.type === "feedback_buttons", path, "unsupported element");
    checkActionId(check, element, path, new Set());
    for (const button of [element.positive_button, element.negative_button] as Json[]) {
      checkTextObject(check, button.text, path, limits.button.text);
      check.text(button.accessibility_label, path, limits.button.accessibilityLabel);
      check.text(button.value, path, limits.button.value);
    }
  }
}

function checkBlock(check: Check, block: Json, path: string, home: boolean): void {
  switch (block.type) {
    case "rich_text":
      checkRichText(check, block, path);
      return;
    case "context":
      for (const element of check.count(block.elements, path, limits.context.elements))
        checkTextObject(check, element, path, plainTextLimits.context);
      return;
    case "actions": {
      const taken = new Set<string>();
      for (const element of check.count(block.elements, path, limits.actions.elements))
        checkElement(check, element, path, taken);
      return;
    }
    case "header":
      checkTextObject(check, block.text, path, plainTextLimits.header);
      return;
    case "section":
      checkTextObject(check, block.text, path, limits.text);
      if (block.accessory) checkElement(check, block.accessory as Json, path, new Set());
      return;
    case "divider":
      return;
    case "context_actions":
      checkFeedback(check, block, path);
      return;
    case "table":
      check.that(!home, path, "messages only");
      checkTable(check, block, path);
      return;
    case "data_visualization":
      check.that(!home, path, "messages only");
      checkChart(check, block, path);
      return;
    default:
      check.that(false, path, `unsupported type ${String(block.type)}`);
  }
}

/** All characters of a message or view, counted as strictly as one can: every string but types. */
export function charactersOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + charactersOf(each), 0);
  if (value === null || typeof value !== "object") return 0;
  return Object.entries(value).reduce((sum, [key, each]) => sum + (key === "type" ? 0 : charactersOf(each)), 0);
}

/** What Slack would refuse in the blocks of a message or a home view; empty when nothing. */
export function faultsOfBlocks(value: unknown, home = false): readonly Fault[] {
  const check = createCheck();
  const blocks = check.count(value, "blocks", home ? limits.home.blocks : limits.message.blocks);
  for (const [at, block] of blocks.entries()) checkBlock(check, block, `blocks[${at}] ${String(block.type)}`, home);
  const typed = (type: string) => blocks.filter((block) => block.type === type).length;
  check.that(typed("table") <= limits.message.tables, "blocks", "only_one_table_allowed");
  check.that(typed("data_visualization") <= limits.message.charts, "blocks", "too many charts");
  return check.faults;
}

/** What is wrong with a whole message: its blocks, its text, and the characters of both together. */
export function faultsOfMessage({
  text,
  blocks,
}: {
  readonly text: string;
  readonly blocks: unknown;
}): readonly Fault[] {
  const check = createCheck();
  check.text(text, "text", 4_000);
  const size = charactersOf([text, blocks]);
  check.that(size <= limits.message.characters, "message", `msg_blocks_too_long: ${size}`);
  return [...check.faults, ...faultsOfBlocks(blocks)];
}
