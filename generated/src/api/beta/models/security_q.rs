// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.security.quarantineAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    QuarantineAuditRecord: super::security::AuditData = "microsoft.graph.security.quarantineAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.queryCondition`, metadata
    QueryCondition = "microsoft.graph.security.queryCondition";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "queryText" QUERY_TEXT, query_text str -> Option<&str>, with_query_text(String), "`queryText`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.security.queryType`](https://learn.microsoft.com/graph/api/resources/enums-security?view=graph-rest-beta)
    QueryType = "microsoft.graph.security.queryType" {
        Files = "files",
        Messages = "messages",
        UnknownFutureValue = "unknownFutureValue",
    }
}
