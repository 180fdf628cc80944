// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.termsAndConditionsAcceptanceStatus`](https://learn.microsoft.com/graph/api/resources/intune-companyterms-termsandconditionsacceptancestatus?view=graph-rest-1.0)
    TermsAndConditionsAcceptanceStatus = "microsoft.graph.termsAndConditionsAcceptanceStatus"
}

impl TermsAndConditionsAcceptanceStatus {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userDisplayName` in queries.
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    /// `acceptedVersion` in queries.
    pub const ACCEPTED_VERSION: Property<Self> = Property::new("acceptedVersion");
    /// `acceptedDateTime` in queries.
    pub const ACCEPTED_DATE_TIME: Property<Self> = Property::new("acceptedDateTime");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `termsAndConditions` in queries.
    pub const TERMS_AND_CONDITIONS: Property<Self> = Property::new("termsAndConditions");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `userDisplayName`: `Edm.String`
    pub fn user_display_name(&self) -> Option<&str> {
        self.0.str("userDisplayName")
    }

    /// Sets `userDisplayName`.
    pub fn with_user_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userDisplayName", value))
    }

    /// `acceptedVersion`: `Edm.Int32`
    pub fn accepted_version(&self) -> Option<i32> {
        self.0.i32("acceptedVersion")
    }

    /// Sets `acceptedVersion`.
    pub fn with_accepted_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("acceptedVersion", value))
    }

    /// `acceptedDateTime`: `Edm.DateTimeOffset`
    pub fn accepted_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("acceptedDateTime")
    }

    /// Sets `acceptedDateTime`.
    pub fn with_accepted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("acceptedDateTime", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `termsAndConditions`: `microsoft.graph.termsAndConditions`
    pub fn terms_and_conditions(&self) -> Option<&super::TermsAndConditions> {
        self.0.model("termsAndConditions")
    }

    /// Sets `termsAndConditions`.
    pub fn with_terms_and_conditions(self, value: impl Into<Nullable<super::TermsAndConditions>>) -> Self {
        Self(self.0.with("termsAndConditions", value))
    }
}
