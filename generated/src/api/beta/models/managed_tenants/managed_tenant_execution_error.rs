// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from managedtenantoperationerror.
    ///
    /// [`microsoft.graph.managedTenants.managedTenantExecutionError`](https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenantexecutionerror?view=graph-rest-beta)
    ManagedTenantExecutionError: super::ManagedTenantOperationError = "microsoft.graph.managedTenants.managedTenantExecutionError"
}

impl ManagedTenantExecutionError {
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `errorDetails` in queries.
    pub const ERROR_DETAILS: Property<Self> = Property::new("errorDetails");
    /// `nodeId` in queries.
    pub const NODE_ID: Property<Self> = Property::new("nodeId");
    /// `rawToken` in queries.
    pub const RAW_TOKEN: Property<Self> = Property::new("rawToken");
    /// `statementIndex` in queries.
    pub const STATEMENT_INDEX: Property<Self> = Property::new("statementIndex");

    /// Sets `error`.
    pub fn with_error(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("error", value))
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `errorDetails`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn error_details(&self) -> Option<&str> {
        self.0.str("errorDetails")
    }

    /// `nodeId`: `Edm.Int32`, read-only
    ///
    /// Required. Read-only.
    pub fn node_id(&self) -> Option<i32> {
        self.0.i32("nodeId")
    }

    /// `rawToken`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn raw_token(&self) -> Option<&str> {
        self.0.str("rawToken")
    }

    /// `statementIndex`: `Edm.Int32`, read-only
    ///
    /// Required. Read-only.
    pub fn statement_index(&self) -> Option<i32> {
        self.0.i32("statementIndex")
    }
}
