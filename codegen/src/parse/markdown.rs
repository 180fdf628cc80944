//! Divides markdown into a flat list of blocks.
//!
//! This is the only file that uses pulldown-cmark. Inline markup becomes [`Text`]: plain characters with marks over
//! them. HTML in text is dropped, except anchors of headings and tags that the authors meant as placeholders
//! (`<address>`).

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, LinkType, OffsetIter, Options, Parser, Tag, TagEnd};

use super::repair::Repaired;

/// The extensions of CommonMark that pages are read with.
pub fn options() -> Options {
    Options::ENABLE_TABLES
}

/// Counts the events of the CommonMark parser for a text. `cargo xtask bench gen` compares the generator with it.
pub fn events(text: &str) -> usize {
    Parser::new_ext(text, options()).count()
}

/// A block with the 0-based line on which it starts in the text before it was repaired.
#[derive(Clone, Debug)]
pub(crate) struct Block<'a> {
    pub(crate) line: u32,
    /// Whether it stands in a block quote, which is a note about the API at large.
    pub(crate) quoted: bool,
    pub(crate) kind: BlockKind<'a>,
}

#[derive(Clone, Debug)]
pub(crate) enum BlockKind<'a> {
    Heading {
        level: u8,
        anchor: Option<String>,
        text: Text,
    },
    /// A paragraph or an item of a list.
    Paragraph(Text),
    Table(Table),
    /// A code fence: its info string and the text between its marks.
    Fence {
        info: &'a str,
        text: &'a str,
    },
    /// The text between `<!--` and `-->`.
    Comment(&'a str),
}

/// A table. Each row has the same number of cells as the head.
#[derive(Clone, Debug, Default)]
pub(crate) struct Table {
    pub(crate) head: Vec<Text>,
    pub(crate) rows: Vec<Row>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Row {
    pub(crate) line: u32,
    pub(crate) cells: Vec<Text>,
}

/// Characters without markup, and the markup as marks over them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Text {
    pub(crate) plain: String,
    pub(crate) marks: Vec<Mark>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) kind: MarkKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum MarkKind {
    Code,
    Strong,
    /// A link with its target.
    Link(String),
}

impl Text {
    /// The characters under a mark.
    pub(crate) fn under(&self, mark: &Mark) -> &str {
        &self.plain[mark.start..mark.end]
    }

    /// The code spans, in order.
    pub(crate) fn codes(&self) -> impl Iterator<Item = &Mark> {
        self.marks.iter().filter(|mark| mark.kind == MarkKind::Code)
    }

    /// The links with their targets, in order.
    pub(crate) fn links(&self) -> impl Iterator<Item = (&Mark, &str)> {
        self.marks.iter().filter_map(|mark| match &mark.kind {
            MarkKind::Link(target) => Some((mark, target.as_str())),
            MarkKind::Code | MarkKind::Strong => None,
        })
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.plain.trim().is_empty() && self.marks.is_empty()
    }
}

/// Divides a text into a flat list of blocks, including those inside of quotes and lists.
pub(crate) fn blocks<'a>(repaired: &'a Repaired<'a>) -> Vec<Block<'a>> {
    let source = repaired.text.as_ref();
    let reader = BlockReader {
        source,
        repaired,
        lines: LineCounter { source: source.as_bytes(), position: 0, line: 0 },
        out: Vec::new(),
        open: None,
        links: Vec::new(),
        strong: Vec::new(),
        table: None,
        quotes: 0,
    };
    reader.read(Parser::new_ext(source, options()).into_offset_iter())
}

/// Counts lines incrementally, since nearly all offsets come in rising order.
struct LineCounter<'a> {
    source: &'a [u8],
    position: usize,
    line: usize,
}

impl LineCounter<'_> {
    fn line(&mut self, offset: usize) -> usize {
        if offset < self.position {
            return memchr::memchr_iter(b'\n', &self.source[..offset]).count();
        }
        self.line += memchr::memchr_iter(b'\n', &self.source[self.position..offset]).count();
        self.position = offset;
        self.line
    }
}

/// Inline content that is being read, and the block that it belongs to.
struct Open {
    line: u32,
    heading: Option<u8>,
    anchor: Option<String>,
    text: Text,
}

struct BlockReader<'a> {
    source: &'a str,
    repaired: &'a Repaired<'a>,
    lines: LineCounter<'a>,
    out: Vec<Block<'a>>,
    open: Option<Open>,
    /// The open links: where each starts, and its target.
    links: Vec<(usize, String)>,
    /// Where each open emphasis starts in the text.
    strong: Vec<usize>,
    table: Option<(u32, Table)>,
    quotes: u32,
}

impl<'a> BlockReader<'a> {
    fn read(mut self, mut events: OffsetIter<'a>) -> Vec<Block<'a>> {
        while let Some((event, range)) = events.next() {
            match event {
                Event::Start(Tag::CodeBlock(kind)) => self.fence(kind, range.start, &mut events),
                Event::Start(Tag::HtmlBlock) => self.html_block(range, &mut events),
                Event::Start(tag) => self.start(tag, range),
                Event::End(tag) => self.end(tag),
                Event::Text(text) => self.push(&text, range.start),
                Event::Code(code) => self.code(&code, range.start),
                Event::SoftBreak => self.push("\n", range.start),
                Event::HardBreak => self.push("\n", range.start),
                Event::InlineHtml(html) => self.inline_html(&html, range.start),
                _ => {}
            }
        }
        self.close();
        self.out
    }

    fn block(&mut self, line: u32, kind: BlockKind<'a>) {
        self.out.push(Block { line, quoted: self.quotes > 0, kind });
    }

    fn line(&mut self, offset: usize) -> u32 {
        let index = self.lines.line(offset);
        self.repaired.line(index)
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        let offset = range.start;
        match tag {
            Tag::Heading { level, .. } => {
                self.open_at(offset, range.len());
                if let Some(open) = &mut self.open {
                    open.heading = Some(heading_level(level));
                }
            }
            Tag::Paragraph | Tag::TableCell => self.open_at(offset, range.len()),
            Tag::Item | Tag::List(_) => self.close(),
            Tag::BlockQuote(_) => {
                self.close();
                self.quotes += 1;
            }
            Tag::Table(_) => {
                self.close();
                self.table = Some((self.line(offset), Table::default()));
            }
            Tag::TableRow => {
                let line = self.line(offset);
                if let Some((_, table)) = &mut self.table {
                    table.rows.push(Row { line, cells: Vec::with_capacity(table.head.len()) });
                }
            }
            Tag::Strong | Tag::Emphasis => {
                let at = self.inline(offset).text.plain.len();
                self.strong.push(at);
            }
            Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. } => {
                let at = self.inline(offset).text.plain.len();
                let target = if matches!(link_type, LinkType::Email) { String::new() } else { dest_url.into_string() };
                self.links.push((at, target));
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::Item => self.close(),
            TagEnd::BlockQuote(_) => {
                self.close();
                self.quotes -= 1;
            }
            TagEnd::TableCell => {
                let Some(open) = self.open.take() else { return };
                let Some((_, table)) = &mut self.table else { return };
                match table.rows.last_mut() {
                    Some(row) => row.cells.push(open.text),
                    None => table.head.push(open.text),
                }
            }
            TagEnd::Table => {
                if let Some((line, table)) = self.table.take() {
                    self.block(line, BlockKind::Table(table));
                }
            }
            TagEnd::Strong | TagEnd::Emphasis => {
                if let Some(open) = &mut self.open
                    && let Some(start) = self.strong.pop()
                {
                    open.mark(start, MarkKind::Strong);
                }
            }
            TagEnd::Link | TagEnd::Image => {
                if let Some(open) = &mut self.open
                    && let Some((start, target)) = self.links.pop()
                {
                    open.mark(start, MarkKind::Link(target));
                }
            }
            _ => {}
        }
    }

    fn push(&mut self, text: &str, offset: usize) {
        self.inline(offset).text.plain.push_str(text);
    }

    fn code(&mut self, code: &str, offset: usize) {
        let open = self.inline(offset);
        let start = open.text.plain.len();
        open.text.plain.push_str(code);
        open.mark(start, MarkKind::Code);
    }

    fn inline_html(&mut self, html: &str, offset: usize) {
        let name = html.trim_start_matches(['<', '/']).split([' ', '>', '/']).next().unwrap_or_default();
        let open = self.inline(offset);
        match name.to_ascii_lowercase().as_str() {
            "a" => {
                let anchor = attribute(html, "name").or_else(|| attribute(html, "id"));
                if let Some(anchor) = anchor.filter(|anchor| !anchor.is_empty()) {
                    open.anchor.get_or_insert_with(|| anchor.to_owned());
                }
            }
            "br" | "li" | "ul" | "p" => open.text.plain.push('\n'),
            "b" | "i" | "em" | "strong" | "code" | "sup" | "sub" | "span" | "ol" | "div" | "td" | "tr" | "table"
            | "!--" => {}
            _ => open.text.plain.push_str(html),
        }
    }

    /// The open inline content. Text in a tight list has no paragraph of its own, so it opens one.
    fn inline(&mut self, offset: usize) -> &mut Open {
        if self.open.is_none() {
            self.open_at(offset, 0);
        }
        self.open.as_mut().expect("opened above")
    }

    /// Opens inline content whose source has this length; its plain text is at most as long.
    fn open_at(&mut self, offset: usize, length: usize) {
        self.close();
        self.links.clear();
        self.strong.clear();
        let line = if self.table.is_some() { 0 } else { self.line(offset) };
        self.open = Some(Open {
            line,
            heading: None,
            anchor: None,
            text: Text { plain: String::with_capacity(length), marks: Vec::new() },
        });
    }

    fn close(&mut self) {
        let Some(open) = self.open.take() else { return };
        if self.table.is_some() {
            return;
        }
        let kind = match open.heading {
            Some(level) => BlockKind::Heading { level, anchor: open.anchor, text: open.text },
            None if open.text.is_empty() => return,
            None => BlockKind::Paragraph(open.text),
        };
        self.block(open.line, kind);
    }

    fn fence(&mut self, kind: CodeBlockKind<'a>, start: usize, events: &mut OffsetIter<'a>) {
        self.close();
        let line = self.line(start);
        let (mut first, mut last) = (usize::MAX, 0);
        for (event, range) in events.by_ref() {
            if matches!(event, Event::End(TagEnd::CodeBlock)) {
                break;
            }
            first = first.min(range.start);
            last = last.max(range.end);
        }
        let info = match &kind {
            CodeBlockKind::Fenced(info) => info.as_ref(),
            CodeBlockKind::Indented => "",
        };
        let (info, text) = match self.repaired.fence(info) {
            Some(fence) => (fence.info, fence.text),
            None if first < last => ("", &self.source[first..last]),
            None => ("", ""),
        };
        self.block(line, BlockKind::Fence { info, text });
    }

    fn html_block(&mut self, range: Range<usize>, events: &mut OffsetIter<'a>) {
        self.close();
        for (event, _) in events.by_ref() {
            if matches!(event, Event::End(TagEnd::HtmlBlock)) {
                break;
            }
        }
        let html = &self.source[range.clone()];
        let mut rest = html;
        while let Some(start) = memchr::memmem::find(rest.as_bytes(), b"<!--") {
            let inner = &rest[start + 4..];
            let end = memchr::memmem::find(inner.as_bytes(), b"-->").unwrap_or(inner.len());
            let line = self.line(range.start + (html.len() - rest.len()) + start);
            self.block(line, BlockKind::Comment(&inner[..end]));
            rest = inner.get(end + 3..).unwrap_or_default();
        }
    }
}

impl Open {
    fn mark(&mut self, start: usize, kind: MarkKind) {
        self.text.marks.push(Mark { start, end: self.text.plain.len(), kind });
    }
}

fn heading_level(level: HeadingLevel) -> u8 {
    level as u8
}

/// The value of an attribute of a tag.
fn attribute<'h>(html: &'h str, name: &str) -> Option<&'h str> {
    let start = html.find(&format!("{name}=\""))? + name.len() + 2;
    html[start..].split('"').next()
}
