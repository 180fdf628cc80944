//! An example of each slip that a diagnostic reports, in the words of a page.

use super::Code;

impl Code {
    /// What a page with the slip has, or, of a slip in more than one place, what these have.
    pub fn example(self) -> &'static str {
        EXAMPLES.iter().find(|(code, _)| *code == self).map_or("", |(_, example)| example)
    }
}

/// The examples, by number.
const EXAMPLES: &[(Code, &str)] = &[
    (Code::IncludeMissing, "[!INCLUDE [permissions](../includes/gone.md)]"),
    (Code::IncludeCycle, "in a.md: [!INCLUDE [b](b.md)], in b.md: [!INCLUDE [a](a.md)]"),
    (Code::NotUtf8, "a page in Windows-1252: caf\\xe9"),
    (Code::FileIgnored, "v1.0/api/door-open.MD"),
    (Code::PageLong, "a page of several megabytes"),
    (Code::LineLong, "a row with a whole file in a cell"),
    (Code::IncludeDeep, "a.md includes b.md, which includes c.md, and so on"),
    (Code::FrontMatterMissing, "a page that begins with its heading: # Open door"),
    (Code::HeadingMissing, "a page that begins with: ## HTTP request"),
    (Code::FenceUnclosed, "```http\nGET /doors\n\n## Response"),
    (Code::AnnotationInvalid, "<!-- { \"blockType\": \"response\" -->"),
    (Code::AnnotationMended, "<!-- { \"blockType\": \"response\", } -->"),
    (Code::AnnotationUnbound, "<!-- { \"blockType\": \"request\" } -->\n\n| Name | Type |"),
    (Code::NamespaceMissing, "a page without: Namespace: microsoft.graph"),
    (Code::PageUnused, "a page in api/ that only lists links"),
    (Code::SectionMisplaced, "## Example\n\n```http\nGET /doors\n```"),
    (Code::TitleUnclear, "# portal resource type, and \"@odata.type\": \"microsoft.graph.door\""),
    (Code::CompletionInvalid, "|height|Edm.Nothing|| below ## Completion"),
    (Code::RequestLineInvalid, "Open the door with /doors/{id}/open"),
    (Code::RequestMethodGlued, "GET/doors/{id}"),
    (Code::RequestPathUnusual, "GET doors/<id>"),
    (Code::RequestPathLiteral, "GET /doors/d290f1ee-6c54"),
    (Code::RequestPathUnbalanced, "GET /doors/{id/open"),
    (Code::RequestPathEllipsis, "GET /houses/.../doors"),
    (Code::RequestUnaddressable, "GET https://graph.microsoft.com/"),
    (Code::RequestRepeated, "GET /doors\nGET /doors"),
    (Code::RequestArgumentsAdded, "GET /doors/find, with a table of the parameter name"),
    (Code::SegmentUnlisted, "GET /doors/{id}/hinges, and no row hinges on the page of door"),
    (Code::KeyOfSingle, "GET /doors/{id}/lock/{id}, and lock is one value"),
    (Code::ExampleOtherVersion, "GET https://graph.microsoft.com/beta/doors on a page of v1.0"),
    (Code::ExampleOtherAddress, "GET /houses/1/doors in an example, GET /doors in the request lines"),
    (Code::RootUnlisted, "GET /dors/{id}"),
    (Code::RequestInExample, "GET /me/doors in an example, GET /users/{id}/doors in the request lines"),
    (Code::RequestPathLong, "GET /doors/doors/doors/…"),
    (Code::RequestsMany, "a page with thousands of request lines"),
    (Code::RowCells, "|state|String|open | shut|"),
    (Code::RowJoined, "|state|String|open\nor shut|"),
    (Code::RowUnused, "||String|The state.|"),
    (Code::TableUnknown, "|Thing|Kind|Remark|"),
    (Code::TypeMissing, "|height||The height.|"),
    (Code::TypeUnresolved, "|lock|[lokc](lokc.md)||"),
    (Code::TypeUnion, "|owner|user or group||"),
    (Code::TypeAmbiguous, "|session|session||, and two namespaces have a session"),
    (Code::RowHeads, "|**Measures**|||"),
    (Code::ValuesIncomplete, "Possible values are: `open`, `ajar`., and the enum has open and shut"),
    (Code::NameRepeated, "|height|Int32||\n|height|Int64||"),
    (Code::PropertyOnlyInJson, "\"colour\": \"String\" in the JSON, and no row colour"),
    (Code::EnumRecognized, "|state|String|Possible values are: `open`, `shut`.|, the members of doorState"),
    (Code::TableJsonDisagrees, "|height|Int32||, and \"height\": \"String\" in the JSON"),
    (Code::NameMisspelt, "|hieght|Int32||, and examples have height"),
    (Code::MemberShownOtherwise, "|locks|lock||, and \"locks\": [{}] in an example"),
    (Code::NullListed, "Possible values are: `open`, `null`."),
    (Code::StringOfDate, "|opened|String|The time in ISO 8601 format, in UTC.|"),
    (Code::TableWide, "a table with hundreds of columns"),
    (Code::TableLong, "a table with many thousands of rows"),
    (Code::RowLong, "|state|String|one cell over a hundred lines"),
    (Code::NameLong, "|a name of a thousand letters|String||"),
    (Code::TableMissing, "## Properties\n\n## Relationships"),
    (Code::ResponseMissing, "a page without: ## Response"),
    (Code::ResponseDisagrees, "`200 OK` in the section, HTTP/1.1 204 No Content in the example"),
    (Code::ResponseTypeDisagrees, "a [door](door.md) object in the section, microsoft.graph.gate in the example"),
    (Code::ResponseTypeUnknown, "returns `200 OK` and the requested object in the response body"),
    (Code::ResponseShapeDisagrees, "a [door](door.md) object in the section, {\"value\": [{}]} in the example"),
    (Code::ExampleInvalid, "{ \"height\": }"),
    (Code::ExampleMended, "{ \"height\": 1, }"),
    (Code::TypesMerged, "door.md and front-door.md have microsoft.graph.door"),
    (Code::TypesConflict, "|height|Int32|| in door.md, |height|Int64|| in front-door.md"),
    (Code::BaseUnknown, "Inherits from [protal](portal.md)."),
    (Code::BaseCycle, "door inherits from gate, and gate from door"),
    (Code::BaseDisagrees, "Inherits from [portal](portal.md)., and \"baseType\": \"microsoft.graph.entity\""),
    (Code::RouteShared, "GET /doors on two pages, one returns door and the other gate"),
    (Code::EnumRepeated, "## doorState values on two pages"),
    (Code::EnumInline, "|state|doorState|Possible values are: `open`, `shut`.|"),
    (Code::OperationSplit, "GET /doors and GET /doors/{id} on one page"),
    (Code::MemberMany, "|locks|lock||, and GET /doors/{id}/locks/{id}"),
    (Code::BasesDeep, "a chain of hundreds of base types"),
    (Code::Corrected, "fix = { property = \"hieght\", name = \"height\" }"),
    (Code::CorrectionStale, "an entry about a page that was mended or removed"),
    (Code::RequestUnserved, "fix = { unserved = true }"),
    (Code::SuppressionUnused, "an entry about a page that was mended"),
    (Code::NameRestored, "|высота|Int32||, and \"height\" in the JSON"),
    (Code::TypeRestored, "|lock|замок||, and \"microsoft.graph.lock\" in the JSON"),
    (Code::NameDamaged, "|высота|Int32||, and nothing has the name"),
    (Code::TypeDamaged, "|lock|замок||, and nothing has the type"),
    (Code::TwinDisagrees, "|height|Int32|| in one edition, |height|Int64|| in the other"),
    (Code::MetadataType, "|height|Int32||, and Edm.Int64 in the metadata"),
    (Code::MetadataBase, "Inherits from [entity](entity.md)., and portal in the metadata"),
    (Code::MetadataResponse, "a [door](door.md) object, and gate in the metadata"),
    (Code::MetadataLacks, "|height|Int32||, and no height in the metadata"),
    (Code::CompletionUnmatched, "permissions of a request that the page does not have"),
];

#[cfg(test)]
mod tests {
    use super::{Code, EXAMPLES};

    #[test]
    fn each_code_has_one_example() {
        let codes: Vec<Code> = EXAMPLES.iter().map(|(code, _)| *code).collect();
        assert_eq!(codes, Code::ALL);
        assert!(EXAMPLES.iter().all(|(_, example)| !example.is_empty()));
    }
}
