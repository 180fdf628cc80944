// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.auditEvent`](https://learn.microsoft.com/graph/api/resources/managedtenants-auditevent?view=graph-rest-beta)
    AuditEvent = "microsoft.graph.managedTenants.auditEvent"
}

impl AuditEvent {
    pub const ACTIVITY: Property<Self> = Property::new("activity");
    pub const ACTIVITY_DATE_TIME: Property<Self> = Property::new("activityDateTime");
    pub const ACTIVITY_ID: Property<Self> = Property::new("activityId");
    pub const CATEGORY: Property<Self> = Property::new("category");
    pub const HTTP_VERB: Property<Self> = Property::new("httpVerb");
    pub const ID: Property<Self> = Property::new("id");
    pub const INITIATED_BY_APP_ID: Property<Self> = Property::new("initiatedByAppId");
    pub const INITIATED_BY_UPN: Property<Self> = Property::new("initiatedByUpn");
    pub const INITIATED_BY_USER_ID: Property<Self> = Property::new("initiatedByUserId");
    pub const IP_ADDRESS: Property<Self> = Property::new("ipAddress");
    pub const REQUEST_BODY: Property<Self> = Property::new("requestBody");
    pub const REQUEST_URL: Property<Self> = Property::new("requestUrl");
    pub const TENANT_IDS: Property<Self> = Property::new("tenantIds");
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
