// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.zebraFotaConnector`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotaconnector?view=graph-rest-beta)
    ZebraFotaConnector = "microsoft.graph.zebraFotaConnector"
}

impl ZebraFotaConnector {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `enrollmentToken` in queries.
    pub const ENROLLMENT_TOKEN: Property<Self> = Property::new("enrollmentToken");
    /// `enrollmentAuthorizationUrl` in queries.
    pub const ENROLLMENT_AUTHORIZATION_URL: Property<Self> = Property::new("enrollmentAuthorizationUrl");
    /// `lastSyncDateTime` in queries.
    pub const LAST_SYNC_DATE_TIME: Property<Self> = Property::new("lastSyncDateTime");
    /// `fotaAppsApproved` in queries.
    pub const FOTA_APPS_APPROVED: Property<Self> = Property::new("fotaAppsApproved");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `state`: `microsoft.graph.zebraFotaConnectorState`
    ///
    /// Possible values are: none, connected, disconnected, unknownFutureValue.
    pub fn state(&self) -> Option<super::ZebraFotaConnectorState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::ZebraFotaConnectorState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `enrollmentToken`: `Edm.String`
    pub fn enrollment_token(&self) -> Option<&str> {
        self.0.str("enrollmentToken")
    }

    /// Sets `enrollmentToken`.
    pub fn with_enrollment_token(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("enrollmentToken", value))
    }

    /// `enrollmentAuthorizationUrl`: `Edm.String`
    pub fn enrollment_authorization_url(&self) -> Option<&str> {
        self.0.str("enrollmentAuthorizationUrl")
    }

    /// Sets `enrollmentAuthorizationUrl`.
    pub fn with_enrollment_authorization_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("enrollmentAuthorizationUrl", value))
    }

    /// `lastSyncDateTime`: `Edm.DateTimeOffset`
    pub fn last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSyncDateTime")
    }

    /// Sets `lastSyncDateTime`.
    pub fn with_last_sync_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSyncDateTime", value))
    }

    /// `fotaAppsApproved`: `Edm.Boolean`
    pub fn fota_apps_approved(&self) -> Option<bool> {
        self.0.bool("fotaAppsApproved")
    }

    /// Sets `fotaAppsApproved`.
    pub fn with_fota_apps_approved(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("fotaAppsApproved", value))
    }
}
