// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

crate::runtime::model! {
    /// `microsoft.graph.security.quarantineAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    QuarantineAuditRecord: super::security::AuditData = "microsoft.graph.security.quarantineAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.queryType`, metadata
    QueryType = "microsoft.graph.security.queryType" {
        Files = "files",
        Messages = "messages",
        UnknownFutureValue = "unknownFutureValue",
    }
}
