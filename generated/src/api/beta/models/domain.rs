// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.domain`](https://learn.microsoft.com/graph/api/resources/domain?view=graph-rest-beta)
    Domain = "microsoft.graph.domain"
}

impl Domain {
    /// `authenticationType` in queries.
    pub const AUTHENTICATION_TYPE: Property<Self> = Property::new("authenticationType");
    /// `availabilityStatus` in queries.
    pub const AVAILABILITY_STATUS: Property<Self> = Property::new("availabilityStatus");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isAdminManaged` in queries.
    pub const IS_ADMIN_MANAGED: Property<Self> = Property::new("isAdminManaged");
    /// `isDefault` in queries.
    pub const IS_DEFAULT: Property<Self> = Property::new("isDefault");
    /// `isInitial` in queries.
    pub const IS_INITIAL: Property<Self> = Property::new("isInitial");
    /// `isRoot` in queries.
    pub const IS_ROOT: Property<Self> = Property::new("isRoot");
    /// `isVerified` in queries.
    pub const IS_VERIFIED: Property<Self> = Property::new("isVerified");
    /// `passwordNotificationWindowInDays` in queries.
    pub const PASSWORD_NOTIFICATION_WINDOW_IN_DAYS: Property<Self> = Property::new("passwordNotificationWindowInDays");
    /// `passwordValidityPeriodInDays` in queries.
    pub const PASSWORD_VALIDITY_PERIOD_IN_DAYS: Property<Self> = Property::new("passwordValidityPeriodInDays");
    /// `supportedServices` in queries.
    pub const SUPPORTED_SERVICES: Property<Self> = Property::new("supportedServices");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `domainNameReferences` in queries.
    pub const DOMAIN_NAME_REFERENCES: Property<Self> = Property::new("domainNameReferences");
    /// `serviceConfigurationRecords` in queries.
    pub const SERVICE_CONFIGURATION_RECORDS: Property<Self> = Property::new("serviceConfigurationRecords");
    /// `verificationDnsRecords` in queries.
    pub const VERIFICATION_DNS_RECORDS: Property<Self> = Property::new("verificationDnsRecords");
    /// `federationConfiguration` in queries.
    pub const FEDERATION_CONFIGURATION: Property<Self> = Property::new("federationConfiguration");

    /// `authenticationType`: `Edm.String`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn authentication_type(&self) -> Option<&str> {
        self.0.str("authenticationType")
    }

    /// `availabilityStatus`: `Edm.String`
    pub fn availability_status(&self) -> Option<&str> {
        self.0.str("availabilityStatus")
    }

    /// Sets `availabilityStatus`.
    pub fn with_availability_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("availabilityStatus", value))
    }

    /// `id`: `Edm.String`
    ///
    /// Not nullable.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `isAdminManaged`: `Edm.Boolean`
    ///
    /// Not nullable.
    pub fn is_admin_managed(&self) -> Option<bool> {
        self.0.bool("isAdminManaged")
    }

    /// Sets `isAdminManaged`.
    pub fn with_is_admin_managed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAdminManaged", value))
    }

    /// `isDefault`: `Edm.Boolean`
    ///
    /// Not nullable.
    pub fn is_default(&self) -> Option<bool> {
        self.0.bool("isDefault")
    }

    /// Sets `isDefault`.
    pub fn with_is_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDefault", value))
    }

    /// `isInitial`: `Edm.Boolean`
    ///
    /// Not nullable.
    pub fn is_initial(&self) -> Option<bool> {
        self.0.bool("isInitial")
    }

    /// Sets `isInitial`.
    pub fn with_is_initial(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isInitial", value))
    }

    /// `isRoot`: `Edm.Boolean`
    ///
    /// Not nullable.
    pub fn is_root(&self) -> Option<bool> {
        self.0.bool("isRoot")
    }

    /// Sets `isRoot`.
    pub fn with_is_root(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRoot", value))
    }

    /// `isVerified`: `Edm.Boolean`
    ///
    /// Not nullable.
    pub fn is_verified(&self) -> Option<bool> {
        self.0.bool("isVerified")
    }

    /// Sets `isVerified`.
    pub fn with_is_verified(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isVerified", value))
    }

    /// `passwordNotificationWindowInDays`: `Edm.Int32`
    pub fn password_notification_window_in_days(&self) -> Option<i32> {
        self.0.i32("passwordNotificationWindowInDays")
    }

    /// Sets `passwordNotificationWindowInDays`.
    pub fn with_password_notification_window_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordNotificationWindowInDays", value))
    }

    /// `passwordValidityPeriodInDays`: `Edm.Int32`
    pub fn password_validity_period_in_days(&self) -> Option<i32> {
        self.0.i32("passwordValidityPeriodInDays")
    }

    /// Sets `passwordValidityPeriodInDays`.
    pub fn with_password_validity_period_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordValidityPeriodInDays", value))
    }

    /// `supportedServices`: `Collection(Edm.String)`
    ///
    /// Not nullable.
    pub fn supported_services(&self) -> Option<Vec<&str>> {
        self.0.strs("supportedServices")
    }

    /// Sets `supportedServices`.
    pub fn with_supported_services(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("supportedServices", value))
    }

    /// `state`: `microsoft.graph.domainState`
    pub fn state(&self) -> Option<&super::DomainState> {
        self.0.model("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::DomainState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `domainNameReferences`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn domain_name_references(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("domainNameReferences")
    }

    /// `serviceConfigurationRecords`: `Collection(microsoft.graph.domainDnsRecord)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn service_configuration_records(&self) -> Option<&[super::DomainDnsRecord]> {
        self.0.models("serviceConfigurationRecords")
    }

    /// `verificationDnsRecords`: `Collection(microsoft.graph.domainDnsRecord)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn verification_dns_records(&self) -> Option<&[super::DomainDnsRecord]> {
        self.0.models("verificationDnsRecords")
    }

    /// `federationConfiguration`: `Collection(microsoft.graph.internalDomainFederation)`
    pub fn federation_configuration(&self) -> Option<&[super::InternalDomainFederation]> {
        self.0.models("federationConfiguration")
    }

    /// Sets `federationConfiguration`.
    pub fn with_federation_configuration(
        self,
        value: impl Into<Nullable<Vec<super::InternalDomainFederation>>>,
    ) -> Self {
        Self(self.0.with("federationConfiguration", value))
    }
}
