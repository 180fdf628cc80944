// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};
use super::super::models;

/// The parameters of [ediscovery-sourcecollection-update](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `contentQuery`: `Edm.String`
    pub fn with_content_query(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentQuery", value))
    }

    /// `dataSourceScopes`: `microsoft.graph.ediscovery.dataSourceScopes`
    ///
    /// Possible values are: none, allTenantMailboxes, allTenantSites, allCaseCustodians, allCaseNoncustodialDataSources.
    pub fn with_data_source_scopes(
        self,
        value: impl Into<Nullable<models::ediscovery::DataSourceScopes>>,
    ) -> Self {
        Self(self.0.with("dataSourceScopes", value))
    }

    /// `description`: `Edm.String`
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
