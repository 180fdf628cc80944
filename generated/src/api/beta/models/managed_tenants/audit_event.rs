// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.auditEvent`](https://learn.microsoft.com/graph/api/resources/managedtenants-auditevent?view=graph-rest-beta)
    AuditEvent = "microsoft.graph.managedTenants.auditEvent"
}

impl AuditEvent {
    /// `activity` in queries.
    pub const ACTIVITY: Property<Self> = Property::new("activity");
    /// `activityDateTime` in queries.
    pub const ACTIVITY_DATE_TIME: Property<Self> = Property::new("activityDateTime");
    /// `activityId` in queries.
    pub const ACTIVITY_ID: Property<Self> = Property::new("activityId");
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");
    /// `httpVerb` in queries.
    pub const HTTP_VERB: Property<Self> = Property::new("httpVerb");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `initiatedByAppId` in queries.
    pub const INITIATED_BY_APP_ID: Property<Self> = Property::new("initiatedByAppId");
    /// `initiatedByUpn` in queries.
    pub const INITIATED_BY_UPN: Property<Self> = Property::new("initiatedByUpn");
    /// `initiatedByUserId` in queries.
    pub const INITIATED_BY_USER_ID: Property<Self> = Property::new("initiatedByUserId");
    /// `ipAddress` in queries.
    pub const IP_ADDRESS: Property<Self> = Property::new("ipAddress");
    /// `requestBody` in queries.
    pub const REQUEST_BODY: Property<Self> = Property::new("requestBody");
    /// `requestUrl` in queries.
    pub const REQUEST_URL: Property<Self> = Property::new("requestUrl");
    /// `tenantIds` in queries.
    pub const TENANT_IDS: Property<Self> = Property::new("tenantIds");
    /// `tenantNames` in queries.
    pub const TENANT_NAMES: Property<Self> = Property::new("tenantNames");

    /// `activity`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn activity(&self) -> Option<&str> {
        self.0.str("activity")
    }

    /// `activityDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Required. Read-only.
    pub fn activity_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("activityDateTime")
    }

    /// `activityId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn activity_id(&self) -> Option<&str> {
        self.0.str("activityId")
    }

    /// `category`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn category(&self) -> Option<&str> {
        self.0.str("category")
    }

    /// `httpVerb`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn http_verb(&self) -> Option<&str> {
        self.0.str("httpVerb")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `initiatedByAppId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn initiated_by_app_id(&self) -> Option<&str> {
        self.0.str("initiatedByAppId")
    }

    /// `initiatedByUpn`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn initiated_by_upn(&self) -> Option<&str> {
        self.0.str("initiatedByUpn")
    }

    /// `initiatedByUserId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn initiated_by_user_id(&self) -> Option<&str> {
        self.0.str("initiatedByUserId")
    }

    /// `ipAddress`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn ip_address(&self) -> Option<&str> {
        self.0.str("ipAddress")
    }

    /// `requestBody`: `Edm.String`
    pub fn request_body(&self) -> Option<&str> {
        self.0.str("requestBody")
    }

    /// Sets `requestBody`.
    pub fn with_request_body(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("requestBody", value))
    }

    /// `requestUrl`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn request_url(&self) -> Option<&str> {
        self.0.str("requestUrl")
    }

    /// `tenantIds`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn tenant_ids(&self) -> Option<&str> {
        self.0.str("tenantIds")
    }

    /// `tenantNames`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn tenant_names(&self) -> Option<&str> {
        self.0.str("tenantNames")
    }
}
