// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.securityAction`](https://learn.microsoft.com/graph/api/resources/securityaction?view=graph-rest-beta)
    SecurityAction = "microsoft.graph.securityAction"
}

impl SecurityAction {
    /// `actionReason` in queries.
    pub const ACTION_REASON: Property<Self> = Property::new("actionReason");
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");
    /// `azureTenantId` in queries.
    pub const AZURE_TENANT_ID: Property<Self> = Property::new("azureTenantId");
    /// `completedDateTime` in queries.
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `errorInfo` in queries.
    pub const ERROR_INFO: Property<Self> = Property::new("errorInfo");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastActionDateTime` in queries.
    pub const LAST_ACTION_DATE_TIME: Property<Self> = Property::new("lastActionDateTime");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `parameters` in queries.
    pub const PARAMETERS: Property<Self> = Property::new("parameters");
    /// `states` in queries.
    pub const STATES: Property<Self> = Property::new("states");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `user` in queries.
    pub const USER: Property<Self> = Property::new("user");
    /// `vendorInformation` in queries.
    pub const VENDOR_INFORMATION: Property<Self> = Property::new("vendorInformation");
    /// `clientContext` in queries.
    pub const CLIENT_CONTEXT: Property<Self> = Property::new("clientContext");

    /// `actionReason`: `Edm.String`
    pub fn action_reason(&self) -> Option<&str> {
        self.0.str("actionReason")
    }

    /// Sets `actionReason`.
    pub fn with_action_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("actionReason", value))
    }

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }

    /// `azureTenantId`: `Edm.String`
    pub fn azure_tenant_id(&self) -> Option<&str> {
        self.0.str("azureTenantId")
    }

    /// Sets `azureTenantId`.
    pub fn with_azure_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureTenantId", value))
    }

    /// `completedDateTime`: `Edm.DateTimeOffset`
    pub fn completed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("completedDateTime")
    }

    /// Sets `completedDateTime`.
    pub fn with_completed_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("completedDateTime", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `errorInfo`: `microsoft.graph.resultInfo`
    pub fn error_info(&self) -> Option<&super::ResultInfo> {
        self.0.model("errorInfo")
    }

    /// Sets `errorInfo`.
    pub fn with_error_info(self, value: impl Into<Nullable<super::ResultInfo>>) -> Self {
        Self(self.0.with("errorInfo", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `lastActionDateTime`: `Edm.DateTimeOffset`
    pub fn last_action_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastActionDateTime")
    }

    /// Sets `lastActionDateTime`.
    pub fn with_last_action_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastActionDateTime", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `parameters`: `Collection(microsoft.graph.keyValuePair)`
    ///
    /// Required.
    pub fn parameters(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("parameters")
    }

    /// Sets `parameters`.
    pub fn with_parameters(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("parameters", value))
    }

    /// `states`: `Collection(microsoft.graph.securityActionState)`
    pub fn states(&self) -> Option<&[super::SecurityActionState]> {
        self.0.models("states")
    }

    /// Sets `states`.
    pub fn with_states(self, value: impl Into<Nullable<Vec<super::SecurityActionState>>>) -> Self {
        Self(self.0.with("states", value))
    }

    /// `status`: `microsoft.graph.operationStatus`
    ///
    /// Possible values are: NotStarted, Running, Completed, Failed.
    pub fn status(&self) -> Option<super::OperationStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::OperationStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `user`: `Edm.String`
    pub fn user(&self) -> Option<&str> {
        self.0.str("user")
    }

    /// Sets `user`.
    pub fn with_user(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("user", value))
    }

    /// `vendorInformation`: `microsoft.graph.securityVendorInformation`
    pub fn vendor_information(&self) -> Option<&super::SecurityVendorInformation> {
        self.0.model("vendorInformation")
    }

    /// Sets `vendorInformation`.
    pub fn with_vendor_information(self, value: impl Into<Nullable<super::SecurityVendorInformation>>) -> Self {
        Self(self.0.with("vendorInformation", value))
    }

    /// `clientContext`: `Edm.String`
    pub fn client_context(&self) -> Option<&str> {
        self.0.str("clientContext")
    }

    /// Sets `clientContext`.
    pub fn with_client_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientContext", value))
    }
}
