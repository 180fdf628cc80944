// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.dataSharingConsent`](https://learn.microsoft.com/graph/api/resources/intune-devices-datasharingconsent?view=graph-rest-beta)
    DataSharingConsent = "microsoft.graph.dataSharingConsent"
}

impl DataSharingConsent {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `serviceDisplayName` in queries.
    pub const SERVICE_DISPLAY_NAME: Property<Self> = Property::new("serviceDisplayName");
    /// `termsUrl` in queries.
    pub const TERMS_URL: Property<Self> = Property::new("termsUrl");
    /// `granted` in queries.
    pub const GRANTED: Property<Self> = Property::new("granted");
    /// `grantDateTime` in queries.
    pub const GRANT_DATE_TIME: Property<Self> = Property::new("grantDateTime");
    /// `grantedByUpn` in queries.
    pub const GRANTED_BY_UPN: Property<Self> = Property::new("grantedByUpn");
    /// `grantedByUserId` in queries.
    pub const GRANTED_BY_USER_ID: Property<Self> = Property::new("grantedByUserId");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `serviceDisplayName`: `Edm.String`
    pub fn service_display_name(&self) -> Option<&str> {
        self.0.str("serviceDisplayName")
    }

    /// Sets `serviceDisplayName`.
    pub fn with_service_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serviceDisplayName", value))
    }

    /// `termsUrl`: `Edm.String`
    pub fn terms_url(&self) -> Option<&str> {
        self.0.str("termsUrl")
    }

    /// Sets `termsUrl`.
    pub fn with_terms_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("termsUrl", value))
    }

    /// `granted`: `Edm.Boolean`
    pub fn granted(&self) -> Option<bool> {
        self.0.bool("granted")
    }

    /// Sets `granted`.
    pub fn with_granted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("granted", value))
    }

    /// `grantDateTime`: `Edm.DateTimeOffset`
    pub fn grant_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("grantDateTime")
    }

    /// Sets `grantDateTime`.
    pub fn with_grant_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("grantDateTime", value))
    }

    /// `grantedByUpn`: `Edm.String`
    pub fn granted_by_upn(&self) -> Option<&str> {
        self.0.str("grantedByUpn")
    }

    /// Sets `grantedByUpn`.
    pub fn with_granted_by_upn(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("grantedByUpn", value))
    }

    /// `grantedByUserId`: `Edm.String`
    pub fn granted_by_user_id(&self) -> Option<&str> {
        self.0.str("grantedByUserId")
    }

    /// Sets `grantedByUserId`.
    pub fn with_granted_by_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("grantedByUserId", value))
    }
}
