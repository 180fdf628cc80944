// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

crate::runtime::model! {
    /// `microsoft.graph.security.labelAnalyticsAggregateAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    LabelAnalyticsAggregateAuditRecord: super::security::AuditData = "microsoft.graph.security.labelAnalyticsAggregateAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.labelContentExplorerAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    LabelContentExplorerAuditRecord: super::security::AuditData = "microsoft.graph.security.labelContentExplorerAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.labelsRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    LabelsRoot: super::Entity = "microsoft.graph.security.labelsRoot";
    inherited "id" ID, with_id(String), "`id`";
    "authorities" AUTHORITIES, authorities models -> Option<&[super::security::AuthorityTemplate]>, with_authorities(Vec<super::security::AuthorityTemplate>), "`authorities`: `Collection(microsoft.graph.security.authorityTemplate)`, metadata";
    "categories" CATEGORIES, categories models -> Option<&[super::security::CategoryTemplate]>, with_categories(Vec<super::security::CategoryTemplate>), "`categories`: `Collection(microsoft.graph.security.categoryTemplate)`, metadata";
    "citations" CITATIONS, citations models -> Option<&[super::security::CitationTemplate]>, with_citations(Vec<super::security::CitationTemplate>), "`citations`: `Collection(microsoft.graph.security.citationTemplate)`, metadata";
    "departments" DEPARTMENTS, departments models -> Option<&[super::security::DepartmentTemplate]>, with_departments(Vec<super::security::DepartmentTemplate>), "`departments`: `Collection(microsoft.graph.security.departmentTemplate)`, metadata";
    "filePlanReferences" FILE_PLAN_REFERENCES, file_plan_references models -> Option<&[super::security::FilePlanReferenceTemplate]>, with_file_plan_references(Vec<super::security::FilePlanReferenceTemplate>), "`filePlanReferences`: `Collection(microsoft.graph.security.filePlanReferenceTemplate)`, metadata";
    "retentionLabels" RETENTION_LABELS, retention_labels models -> Option<&[super::security::RetentionLabel]>, with_retention_labels(Vec<super::security::RetentionLabel>), "`retentionLabels`: `Collection(microsoft.graph.security.retentionLabel)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.largeContentMetadataAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    LargeContentMetadataAuditRecord: super::security::AuditData = "microsoft.graph.security.largeContentMetadataAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.loggedOnUser`, metadata
    LoggedOnUser = "microsoft.graph.security.loggedOnUser";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`, metadata";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`, metadata";
}
