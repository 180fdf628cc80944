//! The catalogue of diagnostics: code, severity, a summary of one line, and advice.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

use super::severity::Severity;

macro_rules! catalogue {
    ($($name:ident $number:literal $severity:ident $summary:literal $advice:literal)*) => {
        /// The kind of a diagnostic. Codes are stable: `GD01xx` are about files, `GD02xx` about pages and sections,
        /// `GD03xx` about request lines, `GD04xx` about tables and types, `GD05xx` about responses and examples,
        /// `GD06xx` about several pages together, `GD07xx` about corrections and suppressions, `GD08xx` about translations, and `GD09xx` about completions.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $summary] $name,)*
        }

        impl Code {
            /// Every code, by number.
            pub const ALL: &'static [Code] = &[$(Code::$name),*];

            /// The stable code, e.g. `GD0301`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $number),* }
            }

            /// The severity of a diagnostic of this kind.
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity),* }
            }

            /// What the diagnostic means, in one line.
            pub fn summary(self) -> &'static str {
                match self { $(Self::$name => $summary),* }
            }

            /// How to fix the page, and what the generator uses until it is fixed.
            pub fn advice(self) -> &'static str {
                match self { $(Self::$name => $advice),* }
            }
        }
    };
}

catalogue! {
    IncludeMissing "GD0101" Warning
        "an included file does not exist"
        "Fix the path of the include, or fetch the missing file. Its facts are not in the model."
    IncludeCycle "GD0102" Warning
        "an include includes itself"
        "Break the cycle. The inner include is left out."
    NotUtf8 "GD0103" Warning
        "a page is not valid UTF-8"
        "Save the page as UTF-8. Invalid bytes were replaced."
    FileIgnored "GD0104" Warning
        "a file beside the pages is not a page"
        "Pages have a name in UTF-8 that ends in .md, and are directly in the folder. Rename or remove the file; it is not read."
    PageLong "GD0105" Error
        "a page is too long"
        "Divide it. The rest of the page, or of the files that it includes, is not read."
    LineLong "GD0106" Warning
        "a line is too long"
        "Break the line. The rest of it is not read."
    IncludeDeep "GD0107" Warning
        "includes are nested too deeply"
        "Include the file from the page itself. The inner include is left out."
    FrontMatterMissing "GD0201" Info
        "a page has no front matter"
        "Add the block between --- lines at the top."
    HeadingMissing "GD0202" Warning
        "a page has no first-level heading"
        "Add the heading. The title of the front matter or the file name is used."
    FenceUnclosed "GD0203" Warning
        "a code fence is not closed"
        "Close the fence. It was ended at the next heading or the next opening fence."
    AnnotationInvalid "GD0204" Warning
        "an annotation is not valid JSON"
        "Fix the JSON in the comment. The annotation is ignored."
    AnnotationMended "GD0205" Info
        "an annotation is almost valid JSON"
        "Remove the trailing comma or quote the key. The annotation was repaired."
    AnnotationUnbound "GD0206" Info
        "an annotation is not followed by a code fence"
        "Move the annotation directly before the fence that it describes."
    NamespaceMissing "GD0207" Info
        "a page has no namespace line"
        "Add the line. The namespace microsoft.graph is assumed."
    PageUnused "GD0208" Error
        "an API page documents no operation"
        "Add an HTTP request section with a request line, or move the page out of the api folder."
    SectionMisplaced "GD0209" Info
        "a request line is outside of an HTTP request section"
        "Move it below a heading `HTTP request`."
    TitleUnclear "GD0210" Info
        "the heading and the annotation of a resource have different names"
        "Use the same name in both. The annotation is used."
    CompletionInvalid "GD0211" Warning
        "a part of a page's completion cannot be read"
        "Write the completion again with `cargo xtask vendor`. The part is left out."
    RequestLineInvalid "GD0301" Warning
        "a line of an HTTP request block is not a request line"
        "Write `METHOD /path`. The line is left out."
    RequestMethodGlued "GD0302" Info
        "a request line has no space between method and path"
        "Add the space."
    RequestPathUnusual "GD0303" Info
        "a path is not written as a template"
        "Start the path with a slash, and put placeholders in braces."
    RequestPathLiteral "GD0304" Info
        "a path has a sample value in place of a placeholder"
        "Replace the sample value by a placeholder in braces."
    RequestPathUnbalanced "GD0305" Warning
        "the parentheses or braces of a path do not match"
        "Close them. The rest of the segment was read as it is."
    RequestPathEllipsis "GD0306" Warning
        "a path contains an ellipsis"
        "Write out the segments. The path without the ellipsis is used."
    RequestUnaddressable "GD0307" Error
        "a request line has no address"
        "Write the path of the resource."
    RequestRepeated "GD0308" Info
        "a page has the same request line twice"
        "Remove one of them."
    RequestArgumentsAdded "GD0309" Info
        "the path of a function has no parentheses, although the page lists its parameters"
        "Write the arguments into the path. They were added."
    SegmentUnlisted "GD0310" Info
        "a request line has a segment that no page lists as a property"
        "Add a row to the page of the type, or fix the path. The path is used as it is."
    KeyOfSingle "GD0311" Info
        "a request line has a key after a single value"
        "Fix the path, or document the property as a collection. The path is used as it is."
    ExampleOtherVersion "GD0312" Warning
        "the examples of a page call another version than the page documents"
        "Fix the examples, or move the page. The version may not serve the request."
    ExampleOtherAddress "GD0313" Info
        "an example calls an address that is not among the request lines of its page"
        "Fix the example or the request lines. The request lines are used."
    RootUnlisted "GD0314" Warning
        "a request line starts with a segment that is in no area of the client"
        "Add the segment to the roots of an area in codegen/src/areas/areas.toml, or fix the path. The area of its type is used, else `other`."
    RequestInExample "GD0315" Info
        "a request line stands in an example alone"
        "Add it to the request lines. It is used, because it differs from one of them in its prefix alone."
    RequestPathLong "GD0316" Warning
        "the path of a request line is too long"
        "Fix the path. The line is left out."
    RequestsMany "GD0317" Warning
        "a page has too many request lines"
        "Divide the page. The other lines are left out."
    RowCells "GD0401" Info
        "a table row has more or fewer cells than the header row"
        "Escape the pipes inside of cells, or add the missing cells."
    RowJoined "GD0402" Info
        "a table row is broken over several lines"
        "Put the row on one line."
    RowUnused "GD0403" Warning
        "a table row has no usable name"
        "Fix or remove the row. It is left out."
    TableUnknown "GD0404" Info
        "the columns of a table are unknown"
        "Use the usual column headings. The table is left out."
    TypeMissing "GD0405" Warning
        "a type cell is empty or contains no type"
        "Write the type. Edm.Untyped is used."
    TypeUnresolved "GD0406" Warning
        "a type is not documented on any page"
        "Add a page for the type, or fix its name."
    TypeUnion "GD0407" Info
        "a type cell has several types"
        "Write their common base type. The first type is used."
    TypeAmbiguous "GD0408" Info
        "a type name could be one of several types"
        "Link to the page of the type."
    RowHeads "GD0409" Info
        "a table row is only a heading for the rows below it"
        "Use a heading or a column. The row is left out."
    ValuesIncomplete "GD0410" Info
        "a cell lists values that are not members of the enum"
        "Add the members to the page of the enum, or fix the list."
    NameRepeated "GD0411" Info
        "a table has the same name twice"
        "Remove one of the rows. The first row is used."
    PropertyOnlyInJson "GD0412" Info
        "the JSON representation has a key that no table lists"
        "Add a row for it. Its type is taken from the JSON."
    EnumRecognized "GD0413" Info
        "a property is documented as a string, but takes the members of a documented enum"
        "Write the enum as the type. The enum is used."
    TableJsonDisagrees "GD0414" Info
        "a row and the JSON representation have different types"
        "Use the same type in both. The row is used."
    NameMisspelt "GD0415" Info
        "a row has another name for a property than requests and examples"
        "Fix the name in the row. The name in requests and examples is used."
    MemberShownOtherwise "GD0416" Info
        "a row and the examples disagree about whether a property is a collection"
        "Fix the row or the examples. The examples are used."
    NullListed "GD0417" Info
        "a list of values contains null"
        "Document the property as a nullable string, or remove null from the list. A string is used."
    StringOfDate "GD0418" Info
        "a property is documented as a string, but has the format of a date and time"
        "Write DateTimeOffset as the type. DateTimeOffset is used."
    TableWide "GD0419" Warning
        "a table has too many columns"
        "Divide the table. It is left out."
    TableLong "GD0420" Warning
        "a table has too many rows"
        "Divide the table. The other rows are left out."
    RowLong "GD0421" Warning
        "a table row is broken over too many lines"
        "Put the row on one line. It ends at the limit."
    NameLong "GD0422" Warning
        "a name is too long"
        "Fix the name. The row is left out."
    TableMissing "GD0423" Info
        "a section has no table, although its facts stand in one"
        "Add the table, or remove the section."
    ResponseMissing "GD0501" Warning
        "a page does not describe a successful response"
        "Add the Response section. The status is unknown."
    ResponseDisagrees "GD0502" Info
        "the response section and an example have different status codes"
        "Use the same status in both. Both are accepted."
    ResponseTypeDisagrees "GD0503" Info
        "the response section and an example have different types"
        "Use the same type in both. The section is used, unless the address confirms the example."
    ResponseTypeUnknown "GD0504" Info
        "the body of a response has an unknown type"
        "Name the type in the response section."
    ResponseShapeDisagrees "GD0505" Info
        "the response section and an example disagree about whether the response is a collection"
        "Fix the section or the example. The example is used."
    ExampleInvalid "GD0506" Info
        "the body of an example is not valid JSON"
        "Fix the JSON. It is kept as text."
    ExampleMended "GD0507" Info
        "the body of an example is almost valid JSON"
        "Remove the trailing comma or the raw line break. The JSON was repaired."
    TypesMerged "GD0601" Info
        "several pages describe the same type"
        "Describe it on one page. The pages are merged."
    TypesConflict "GD0602" Warning
        "pages that describe the same type disagree about a property"
        "Use the same description on all pages. The leading page is used."
    BaseUnknown "GD0603" Warning
        "a base type is not documented on any page"
        "Add a page for it, or fix its name. The type has no base type."
    BaseCycle "GD0604" Warning
        "a type is derived from itself"
        "Fix the base types. The type has no base type."
    BaseDisagrees "GD0605" Info
        "the sentence and the annotation have different base types"
        "Use the same base type in both. The sentence is used."
    RouteShared "GD0606" Info
        "pages that document the same route have different responses"
        "Use the same response on all pages. Their common base type or the leading page is used."
    EnumRepeated "GD0607" Info
        "an enum is described twice"
        "Describe it once. The longer list is used."
    EnumInline "GD0608" Info
        "an enum is described only by a list of values in a cell"
        "Add a page for the enum."
    OperationSplit "GD0609" Info
        "the request lines of a page have different responses"
        "Write a page for each of them. Each is an operation of its own."
    MemberMany "GD0610" Info
        "a row documents a single value, but request lines have a key after it"
        "Document it as a collection. A collection is used."
    BasesDeep "GD0611" Warning
        "a type has too many base types above each other"
        "Fix the base types. The type has no base type."
    Corrected "GD0701" Info
        "a reviewed correction changed a page"
        "Fix the page, then remove the correction from corrections.toml."
    CorrectionStale "GD0702" Warning
        "a correction no longer applies"
        "Remove it from corrections.toml, fix what it looks for, or write with `until` from which date on the pages are right."
    RequestUnserved "GD0703" Info
        "a documented request is not served"
        "Wait for the service, or remove the page. The request is in the client all the same."
    SuppressionUnused "GD0704" Warning
        "a suppression applies to no diagnostic"
        "Remove it from the file with suppressions: what it names is mended."
    NameRestored "GD0801" Info
        "a name was translated"
        "Write the name as the API has it. The name that the evidence shows is used."
    TypeRestored "GD0802" Info
        "the name of a type was translated"
        "Write the name of the type. The type that the evidence shows is used."
    NameDamaged "GD0803" Warning
        "a name was translated, and no evidence shows the original"
        "Write the name as the API has it. The row is left out."
    TypeDamaged "GD0804" Warning
        "the name of a type was translated, and no evidence shows the original"
        "Write the name of the type. The row has no type."
    TwinDisagrees "GD0805" Info
        "the pages of two editions disagree"
        "Fix one of the pages, or translate it again. The first edition is used."
    MetadataType "GD0901" Info
        "a row has another type than the service's metadata states"
        "Fix the row. The type of the metadata is used."
    MetadataBase "GD0902" Info
        "a page names another base type than the service's metadata states"
        "Fix the page. The base type of the metadata is used."
    MetadataResponse "GD0903" Info
        "a page states another response than the service's metadata"
        "Fix the response section. The type of the metadata is used."
    MetadataLacks "GD0904" Info
        "the service's metadata lacks what a page documents"
        "Check whether the service still has it. It is used, with a mark."
    CompletionUnmatched "GD0905" Warning
        "the completion of a page is about something that the page does not have"
        "Write the completion again with `cargo xtask vendor`. The fact is left out."
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl JsonSchema for Code {
    fn schema_name() -> Cow<'static, str> {
        "Code".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^GD[0-9]{4}$" })
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn codes_are_unique_and_sorted() {
        let numbers: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert!(numbers.is_sorted_by(|a, b| a < b), "{numbers:?}");
    }
}
