// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationProfile`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationprofile?view=graph-rest-beta)
    EducationSynchronizationProfile: super::Entity = "microsoft.graph.educationSynchronizationProfile"
}

impl EducationSynchronizationProfile {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `dataProvider` in queries.
    pub const DATA_PROVIDER: Property<Self> = Property::new("dataProvider");
    /// `expirationDate` in queries.
    pub const EXPIRATION_DATE: Property<Self> = Property::new("expirationDate");
    /// `handleSpecialCharacterConstraint` in queries.
    pub const HANDLE_SPECIAL_CHARACTER_CONSTRAINT: Property<Self> = Property::new("handleSpecialCharacterConstraint");
    /// `identitySynchronizationConfiguration` in queries.
    pub const IDENTITY_SYNCHRONIZATION_CONFIGURATION: Property<Self> =
        Property::new("identitySynchronizationConfiguration");
    /// `licensesToAssign` in queries.
    pub const LICENSES_TO_ASSIGN: Property<Self> = Property::new("licensesToAssign");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `errors` in queries.
    pub const ERRORS: Property<Self> = Property::new("errors");
    /// `profileStatus` in queries.
    pub const PROFILE_STATUS: Property<Self> = Property::new("profileStatus");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `dataProvider`: `microsoft.graph.educationSynchronizationDataProvider`
    pub fn data_provider(&self) -> Option<&super::EducationSynchronizationDataProvider> {
        self.0.model("dataProvider")
    }

    /// Sets `dataProvider`.
    pub fn with_data_provider(self, value: impl Into<Nullable<super::EducationSynchronizationDataProvider>>) -> Self {
        Self(self.0.with("dataProvider", value))
    }

    /// `expirationDate`: `Edm.Date`
    ///
    /// Optional.
    pub fn expiration_date(&self) -> Parsed<Date> {
        self.0.date("expirationDate")
    }

    /// Sets `expirationDate`.
    pub fn with_expiration_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("expirationDate", value))
    }

    /// `handleSpecialCharacterConstraint`: `Edm.Boolean`
    pub fn handle_special_character_constraint(&self) -> Option<bool> {
        self.0.bool("handleSpecialCharacterConstraint")
    }

    /// Sets `handleSpecialCharacterConstraint`.
    pub fn with_handle_special_character_constraint(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("handleSpecialCharacterConstraint", value))
    }

    /// `identitySynchronizationConfiguration`: `microsoft.graph.educationIdentitySynchronizationConfiguration`
    pub fn identity_synchronization_configuration(
        &self,
    ) -> Option<&super::EducationIdentitySynchronizationConfiguration>
    {
        self.0.model("identitySynchronizationConfiguration")
    }

    /// Sets `identitySynchronizationConfiguration`.
    pub fn with_identity_synchronization_configuration(
        self,
        value: impl Into<Nullable<super::EducationIdentitySynchronizationConfiguration>>,
    ) -> Self {
        Self(self.0.with("identitySynchronizationConfiguration", value))
    }

    /// `licensesToAssign`: `Collection(microsoft.graph.educationSynchronizationLicenseAssignment)`
    pub fn licenses_to_assign(&self) -> Option<&[super::EducationSynchronizationLicenseAssignment]> {
        self.0.models("licensesToAssign")
    }

    /// Sets `licensesToAssign`.
    pub fn with_licenses_to_assign(
        self,
        value: impl Into<Nullable<Vec<super::EducationSynchronizationLicenseAssignment>>>,
    ) -> Self {
        Self(self.0.with("licensesToAssign", value))
    }

    /// `state`: `microsoft.graph.educationSynchronizationProfileState`
    ///
    /// Possible values are: provisioning, provisioned, provisioningFailed, deleting, deletionFailed.
    pub fn state(&self) -> Option<super::EducationSynchronizationProfileState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::EducationSynchronizationProfileState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `errors`: `Collection(microsoft.graph.educationSynchronizationError)`
    pub fn errors(&self) -> Option<&[super::EducationSynchronizationError]> {
        self.0.models("errors")
    }

    /// Sets `errors`.
    pub fn with_errors(self, value: impl Into<Nullable<Vec<super::EducationSynchronizationError>>>) -> Self {
        Self(self.0.with("errors", value))
    }

    /// `profileStatus`: `microsoft.graph.educationSynchronizationProfileStatus`
    pub fn profile_status(&self) -> Option<&super::EducationSynchronizationProfileStatus> {
        self.0.model("profileStatus")
    }

    /// Sets `profileStatus`.
    pub fn with_profile_status(self, value: impl Into<Nullable<super::EducationSynchronizationProfileStatus>>) -> Self {
        Self(self.0.with("profileStatus", value))
    }
}
