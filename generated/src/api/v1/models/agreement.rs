// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.agreement`](https://learn.microsoft.com/graph/api/resources/agreement?view=graph-rest-1.0)
    Agreement = "microsoft.graph.agreement"
}

impl Agreement {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isPerDeviceAcceptanceRequired` in queries.
    pub const IS_PER_DEVICE_ACCEPTANCE_REQUIRED: Property<Self> = Property::new("isPerDeviceAcceptanceRequired");
    /// `isViewingBeforeAcceptanceRequired` in queries.
    pub const IS_VIEWING_BEFORE_ACCEPTANCE_REQUIRED: Property<Self> =
        Property::new("isViewingBeforeAcceptanceRequired");
    /// `termsExpiration` in queries.
    pub const TERMS_EXPIRATION: Property<Self> = Property::new("termsExpiration");
    /// `userReacceptRequiredFrequency` in queries.
    pub const USER_REACCEPT_REQUIRED_FREQUENCY: Property<Self> = Property::new("userReacceptRequiredFrequency");
    /// `acceptances` in queries.
    pub const ACCEPTANCES: Property<Self> = Property::new("acceptances");
    /// `file` in queries.
    pub const FILE: Property<Self> = Property::new("file");
    /// `files` in queries.
    pub const FILES: Property<Self> = Property::new("files");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isPerDeviceAcceptanceRequired`: `Edm.Boolean`
    pub fn is_per_device_acceptance_required(&self) -> Option<bool> {
        self.0.bool("isPerDeviceAcceptanceRequired")
    }

    /// Sets `isPerDeviceAcceptanceRequired`.
    pub fn with_is_per_device_acceptance_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isPerDeviceAcceptanceRequired", value))
    }

    /// `isViewingBeforeAcceptanceRequired`: `Edm.Boolean`
    pub fn is_viewing_before_acceptance_required(&self) -> Option<bool> {
        self.0.bool("isViewingBeforeAcceptanceRequired")
    }

    /// Sets `isViewingBeforeAcceptanceRequired`.
    pub fn with_is_viewing_before_acceptance_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isViewingBeforeAcceptanceRequired", value))
    }

    /// `termsExpiration`: `microsoft.graph.termsExpiration`
    pub fn terms_expiration(&self) -> Option<&super::TermsExpiration> {
        self.0.model("termsExpiration")
    }

    /// Sets `termsExpiration`.
    pub fn with_terms_expiration(self, value: impl Into<Nullable<super::TermsExpiration>>) -> Self {
        Self(self.0.with("termsExpiration", value))
    }

    /// `userReacceptRequiredFrequency`: `Edm.Duration`
    pub fn user_reaccept_required_frequency(&self) -> Parsed<Duration> {
        self.0.duration("userReacceptRequiredFrequency")
    }

    /// Sets `userReacceptRequiredFrequency`.
    pub fn with_user_reaccept_required_frequency(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("userReacceptRequiredFrequency", value))
    }

    /// `acceptances`: `Collection(microsoft.graph.agreementAcceptance)`, read-only
    ///
    /// Read-only.
    pub fn acceptances(&self) -> Option<&[super::AgreementAcceptance]> {
        self.0.models("acceptances")
    }

    /// `file`: `microsoft.graph.agreementFile`
    pub fn file(&self) -> Option<&super::AgreementFile> {
        self.0.model("file")
    }

    /// Sets `file`.
    pub fn with_file(self, value: impl Into<Nullable<super::AgreementFile>>) -> Self {
        Self(self.0.with("file", value))
    }

    /// `files`: `Collection(microsoft.graph.agreementFileLocalization)`
    pub fn files(&self) -> Option<&[super::AgreementFileLocalization]> {
        self.0.models("files")
    }

    /// Sets `files`.
    pub fn with_files(self, value: impl Into<Nullable<Vec<super::AgreementFileLocalization>>>) -> Self {
        Self(self.0.with("files", value))
    }
}
