// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

crate::runtime::model! {
    /// `microsoft.graph.security.zone`, metadata, with the accessors of [`Entity`](super::Entity)
    Zone: super::Entity = "microsoft.graph.security.zone";
    inherited "id" ID, with_id(String), "`id`";
    "created" CREATED, created model -> Option<&super::security::AuditInfo>, with_created(super::security::AuditInfo), "`created`: `microsoft.graph.security.auditInfo`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "modified" MODIFIED, modified model -> Option<&super::security::AuditInfo>, with_modified(super::security::AuditInfo), "`modified`: `microsoft.graph.security.auditInfo`, metadata";
    "aggregations" AGGREGATIONS, aggregations models -> Option<&[super::security::AggregatedEnvironment]>, with_aggregations(Vec<super::security::AggregatedEnvironment>), "`aggregations`: `Collection(microsoft.graph.security.aggregatedEnvironment)`, metadata";
    "environments" ENVIRONMENTS, environments models -> Option<&[super::security::Environment]>, with_environments(Vec<super::security::Environment>), "`environments`: `Collection(microsoft.graph.security.environment)`, metadata";
}
