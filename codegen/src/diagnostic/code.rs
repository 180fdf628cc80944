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

            /// What the generator does until it is mended, and who mends it: an entry here, or the authors of the page.
            pub fn advice(self) -> &'static str {
                match self { $(Self::$name => $advice),* }
            }
        }
    };
}

catalogue! {
    IncludeMissing "GD0101" Warning
        "an included file does not exist"
        "Its facts are not in the model. Fetch the file that is missing, or report the wrong path upstream."
    IncludeCycle "GD0102" Warning
        "an include includes itself"
        "The inner include is left out. Upstream: break the cycle."
    NotUtf8 "GD0103" Warning
        "a page is not valid UTF-8"
        "Invalid bytes are replaced. Save the file as UTF-8, or report it upstream."
    FileIgnored "GD0104" Warning
        "a file beside the pages is not a page"
        "It is not read. Pages have a name in UTF-8 that ends in .md, and are directly in the folder: rename, move or remove the file."
    PageLong "GD0105" Error
        "a page is too long"
        "The rest of the page, or of the files that it includes, is not read. Upstream: divide it."
    LineLong "GD0106" Warning
        "a line is too long"
        "The rest of the line is not read. Upstream: break the line."
    IncludeDeep "GD0107" Warning
        "includes are nested too deeply"
        "The inner include is left out. Upstream: include the file from the page itself."
    FrontMatterMissing "GD0201" Info
        "a page has no front matter"
        "The locale of the folder is assumed. Upstream: add the block between --- lines at the top."
    HeadingMissing "GD0202" Warning
        "a page has no first-level heading"
        "The title of the front matter or the file name is used. Upstream: add the heading."
    FenceUnclosed "GD0203" Warning
        "a code fence is not closed"
        "It ends at the next heading or the next opening fence. Upstream: close the fence."
    AnnotationInvalid "GD0204" Warning
        "an annotation is not valid JSON"
        "It is ignored. Upstream: fix the JSON in the comment."
    AnnotationMended "GD0205" Info
        "an annotation is almost valid JSON"
        "It is read as if it were valid. Upstream: remove the trailing comma or quote the key."
    AnnotationUnbound "GD0206" Info
        "an annotation is not followed by a code fence"
        "It has no use. Upstream: move it directly before the fence that it describes."
    NamespaceMissing "GD0207" Info
        "a page has no namespace line"
        "The namespace microsoft.graph is assumed. Upstream: add the line."
    PageUnused "GD0208" Error
        "an API page documents no operation"
        "Nothing is made of it. Upstream: add an HTTP request section with a request line, or move the page out of the api folder."
    SectionMisplaced "GD0209" Info
        "a request line is outside of an HTTP request section"
        "It is used. Upstream: move it below a heading `HTTP request`."
    TitleUnclear "GD0210" Info
        "the heading and the annotation of a resource have different names"
        "The annotation is used. Upstream: use the same name in both."
    CompletionInvalid "GD0211" Warning
        "a part of a page's completion cannot be read"
        "The part is left out. Write the completion again with `cargo xtask vendor`."
    RequestLineInvalid "GD0301" Warning
        "a line of an HTTP request block is not a request line"
        "The line is left out. Upstream: write `METHOD /path`."
    RequestMethodGlued "GD0302" Info
        "a request line has no space between method and path"
        "It is read as if there were a space. Upstream: add the space."
    RequestPathUnusual "GD0303" Info
        "a path is not written as a template"
        "It is read as a template. Upstream: start the path with a slash, and put placeholders in braces."
    RequestPathLiteral "GD0304" Info
        "a path has a sample value in place of a placeholder"
        "It is read as a placeholder. Upstream: replace the sample value by a placeholder in braces."
    RequestPathUnbalanced "GD0305" Warning
        "the parentheses or braces of a path do not match"
        "The rest of the segment is read as it is. Upstream: close them."
    RequestPathEllipsis "GD0306" Warning
        "a path contains an ellipsis"
        "The path without the ellipsis is used. Upstream: write out the segments."
    RequestUnaddressable "GD0307" Error
        "a request line has no address"
        "The line is left out. Upstream: write the path of the resource."
    RequestRepeated "GD0308" Info
        "a page has the same request line twice"
        "It is used once. Upstream: remove one of them."
    RequestArgumentsAdded "GD0309" Info
        "the path of a function has no parentheses, although the page lists its parameters"
        "They were added. Upstream: write the arguments into the path."
    SegmentUnlisted "GD0310" Info
        "a request line has a segment that no page lists as a property"
        "The path is used as it is. Upstream: add a row to the page of the type, or fix the path."
    KeyOfSingle "GD0311" Info
        "a request line has a key after a single value"
        "The path is used as it is. If the property is a collection, correct its type here; else report the path upstream."
    ExampleOtherVersion "GD0312" Warning
        "the examples of a page call another version than the page documents"
        "The request lines are used; the version may not serve them. Upstream: fix the examples, or move the page."
    ExampleOtherAddress "GD0313" Info
        "an example calls an address that is not among the request lines of its page"
        "The request lines are used. Upstream: fix the example or the request lines."
    RootUnlisted "GD0314" Warning
        "a request line starts with a segment that is in no area of the client"
        "The area of its type is used, else `other`. Add the segment to the roots of an area in codegen/src/areas/areas.toml, or report the path upstream."
    RequestInExample "GD0315" Info
        "a request line stands in an example alone"
        "It is used, because it differs from one of them in its prefix alone. Upstream: add it to the request lines."
    RequestPathLong "GD0316" Warning
        "the path of a request line is too long"
        "The line is left out. Upstream: fix the path."
    RequestsMany "GD0317" Warning
        "a page has too many request lines"
        "The other lines are left out. Upstream: divide the page."
    RowCells "GD0401" Info
        "a table row has more or fewer cells than the header row"
        "The cells are read in their order. Upstream: escape the pipes inside of cells, or add the missing cells."
    RowJoined "GD0402" Info
        "a table row is broken over several lines"
        "The lines are joined. Upstream: put the row on one line."
    RowUnused "GD0403" Warning
        "a table row has no usable name"
        "It is left out. Upstream: fix or remove the row."
    TableUnknown "GD0404" Info
        "the columns of a table are unknown"
        "The table is left out. If the headings are usual, add them to the lexicon of the locale; else report them upstream."
    TypeMissing "GD0405" Warning
        "a type cell is empty or contains no type"
        "Edm.Untyped is used. If the type can be looked up, correct it here; upstream: write the type."
    TypeUnresolved "GD0406" Warning
        "a type is not documented on any page"
        "Values of it are JSON of any form. If the name is wrong, correct it here; upstream: add a page for the type, or fix its name."
    TypeUnion "GD0407" Info
        "a type cell has several types"
        "The first type is used. If another one is right, correct it here; upstream: write their common base type."
    TypeAmbiguous "GD0408" Info
        "a type name could be one of several types"
        "The type of the nearest namespace is used. If another one is meant, correct it here with its qualified name; upstream: link to the page of the type."
    RowHeads "GD0409" Info
        "a table row is only a heading for the rows below it"
        "The row is left out. Upstream: use a heading or a column."
    ValuesIncomplete "GD0410" Info
        "a cell lists values that are not members of the enum"
        "The members of the enum's page are used. If some are missing, correct the enum here; upstream: add them to its page, or fix the list."
    NameRepeated "GD0411" Info
        "a table has the same name twice"
        "The first row is used. Upstream: remove one of the rows."
    PropertyOnlyInJson "GD0412" Info
        "the JSON representation has a key that no table lists"
        "It is used with the type that the JSON shows. If it does not exist, remove it here; upstream: add a row for it."
    EnumRecognized "GD0413" Info
        "a property is documented as a string, but takes the members of a documented enum"
        "The enum is used. If the property is a string indeed, correct its type here; upstream: write the enum as the type."
    TableJsonDisagrees "GD0414" Info
        "a row and the JSON representation have different types"
        "The row is used. If the JSON is right, correct the type here; upstream: use the same type in both."
    NameMisspelt "GD0415" Info
        "a row has another name for a property than requests and examples"
        "The name in requests and examples is used. If it is wrong, correct it here; upstream: fix the name in the row."
    MemberShownOtherwise "GD0416" Info
        "a row and the examples disagree about whether a property is a collection"
        "The examples are used. If the row is right, correct the type here; upstream: fix the row or the examples."
    NullListed "GD0417" Info
        "a list of values contains null"
        "A string is used. Upstream: document the property as a nullable string, or remove null from the list."
    StringOfDate "GD0418" Info
        "a property is documented as a string, but has the format of a date and time"
        "DateTimeOffset is used. If it is a string indeed, correct the type here; upstream: write DateTimeOffset as the type."
    TableWide "GD0419" Warning
        "a table has too many columns"
        "The table is left out. Upstream: divide it."
    TableLong "GD0420" Warning
        "a table or a page has too many rows"
        "The other rows are left out. Upstream: divide the table or the page."
    RowLong "GD0421" Warning
        "a table row is broken over too many lines"
        "The row ends at the limit. Upstream: put the row on one line."
    NameLong "GD0422" Warning
        "a name is too long"
        "The row is left out. Upstream: fix the name."
    TableMissing "GD0423" Info
        "a section has no table, although its facts stand in one"
        "The section has no facts. Upstream: add the table, or remove the section."
    ResponseMissing "GD0501" Warning
        "a page does not describe a successful response"
        "The status is unknown, and the method returns what its kind usually returns. Upstream: add the Response section."
    ResponseDisagrees "GD0502" Info
        "the response section and an example have different status codes"
        "Both are accepted. Upstream: use the same status in both."
    ResponseTypeDisagrees "GD0503" Info
        "the response section and an example have different types"
        "The section is used, unless the address confirms the example. Upstream: use the same type in both."
    ResponseTypeUnknown "GD0504" Info
        "the body of a response has an unknown type"
        "The method returns JSON of any form. Upstream: name the type in the response section."
    ResponseShapeDisagrees "GD0505" Info
        "the response section and an example disagree about whether the response is a collection"
        "The example is used. Upstream: fix the section or the example."
    ExampleInvalid "GD0506" Info
        "the body of an example is not valid JSON"
        "It is kept as text. Upstream: fix the JSON."
    ExampleMended "GD0507" Info
        "the body of an example is almost valid JSON"
        "It is read as if it were valid. Upstream: remove the trailing comma or the raw line break."
    TypesMerged "GD0601" Info
        "several pages describe the same type"
        "The pages are merged. Upstream: describe the type on one page."
    TypesConflict "GD0602" Warning
        "pages that describe the same type disagree about a property"
        "The leading page is used. If another one is right, correct the leading page here; upstream: use the same description on all pages."
    BaseUnknown "GD0603" Warning
        "a base type is not documented on any page"
        "The type has no base type. If the name is wrong, correct it here; upstream: add a page for the base type, or fix its name."
    BaseCycle "GD0604" Warning
        "a type is derived from itself"
        "The type has no base type. Correct it here; upstream: fix the base types."
    BaseDisagrees "GD0605" Info
        "the sentence and the annotation have different base types"
        "The sentence is used. If the annotation is right, correct it here; upstream: use the same base type in both."
    RouteShared "GD0606" Info
        "pages that document the same route have different responses"
        "Their common base type or the leading page is used. Upstream: use the same response on all pages."
    EnumRepeated "GD0607" Info
        "an enum is described twice"
        "The longer list is used. If a member is wrong, correct it here; upstream: describe the enum once."
    EnumInline "GD0608" Info
        "an enum is described only by a list of values in a cell"
        "The listed values are its members. If some are missing, correct the enum here; upstream: add a page for it."
    OperationSplit "GD0609" Info
        "the request lines of a page have different responses"
        "Each is an operation of its own. Upstream: write a page for each of them."
    MemberMany "GD0610" Info
        "a row documents a single value, but request lines have a key after it"
        "A collection is used. If it is one value indeed, report the request lines; upstream: document it as a collection."
    BasesDeep "GD0611" Warning
        "a type has too many base types above each other"
        "The type has no base type. Upstream: fix the base types."
    Corrected "GD0701" Info
        "a reviewed correction changed a page"
        "The correction is used. When the page is right, remove the entry from corrections.toml."
    CorrectionStale "GD0702" Warning
        "a correction no longer applies"
        "It changes nothing. Remove it from corrections.toml, fix what it looks for, or write with `until` from which date on the pages are right."
    RequestUnserved "GD0703" Info
        "a documented request is not served"
        "The request is in the client all the same. When the service serves it, remove the entry from corrections.toml."
    SuppressionUnused "GD0704" Warning
        "a suppression applies to no diagnostic"
        "It suppresses nothing. Remove it from the file with suppressions: what it names is mended."
    NameRestored "GD0801" Info
        "a name was translated"
        "The name that the evidence shows is used. If it is wrong, correct it here; upstream: write the name as the API has it."
    TypeRestored "GD0802" Info
        "the name of a type was translated"
        "The type that the evidence shows is used. If it is wrong, correct it here; upstream: write the name of the type."
    NameDamaged "GD0803" Warning
        "a name was translated, and no evidence shows the original"
        "The row is left out. If the name can be looked up, correct it here; upstream: write the name as the API has it."
    TypeDamaged "GD0804" Warning
        "the name of a type was translated, and no evidence shows the original"
        "The row has no type. If it can be looked up, correct it here; upstream: write the name of the type."
    TwinDisagrees "GD0805" Info
        "the pages of two editions disagree"
        "The first edition is used. If it is wrong, correct it here; upstream: fix one of the pages, or translate it again."
    MetadataType "GD0901" Info
        "a row has another type than the service's metadata states"
        "The type of the metadata is used, since it is newer. Nothing needs to be done here; upstream: fix the row."
    MetadataBase "GD0902" Info
        "a page names another base type than the service's metadata states"
        "The base type of the metadata is used, since it is newer. Nothing needs to be done here; upstream: fix the page."
    MetadataResponse "GD0903" Info
        "a page states another response than the service's metadata"
        "The type of the metadata is used, since it is newer. Nothing needs to be done here; upstream: fix the response section."
    MetadataLacks "GD0904" Info
        "the service's metadata lacks what a page documents"
        "It is used, with a mark in the client. If the service has dropped it, remove it here; upstream: remove it from the page."
    CompletionUnmatched "GD0905" Warning
        "the completion of a page is about something that the page does not have"
        "The fact is left out. Write the completion again with `cargo xtask vendor`."
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
