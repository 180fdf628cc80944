// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

crate::runtime::model! {
    /// `microsoft.graph.security.yammerAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    YammerAuditRecord: super::security::AuditData = "microsoft.graph.security.yammerAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.yammerUserHidingAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    YammerUserHidingAuditRecord: super::security::AuditData = "microsoft.graph.security.yammerUserHidingAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}
