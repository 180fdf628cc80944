// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};
use super::super::models;

/// The parameters of [ediscovery-custodian-update](https://learn.microsoft.com/graph/api/ediscovery-custodian-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `applyHoldToSources`: `Edm.Boolean`
    pub fn with_apply_hold_to_sources(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applyHoldToSources", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [ediscovery-legalhold-update](https://learn.microsoft.com/graph/api/ediscovery-legalhold-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest2(Object);

impl UpdateRequest2 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `contentQuery`: `Edm.String`
    pub fn with_content_query(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentQuery", value))
    }

    /// `description`: `Edm.String`
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `isEnabled`: `Edm.Boolean`
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }
}

impl IntoJson for UpdateRequest2 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [ediscovery-reviewsetquery-update](https://learn.microsoft.com/graph/api/ediscovery-reviewsetquery-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest3(Object);

impl UpdateRequest3 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `query`: `Edm.String`
    pub fn with_query(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("query", value))
    }
}

impl IntoJson for UpdateRequest3 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [ediscovery-sourcecollection-update](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest4(Object);

impl UpdateRequest4 {
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

impl IntoJson for UpdateRequest4 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [ediscovery-tag-update](https://learn.microsoft.com/graph/api/ediscovery-tag-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest5(Object);

impl UpdateRequest5 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
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

impl IntoJson for UpdateRequest5 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
