// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.orgContact`](https://learn.microsoft.com/graph/api/resources/orgcontact?view=graph-rest-beta)
    OrgContact: super::DirectoryObject = "microsoft.graph.orgContact"
}

impl OrgContact {
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `addresses` in queries.
    pub const ADDRESSES: Property<Self> = Property::new("addresses");
    /// `companyName` in queries.
    pub const COMPANY_NAME: Property<Self> = Property::new("companyName");
    /// `department` in queries.
    pub const DEPARTMENT: Property<Self> = Property::new("department");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `givenName` in queries.
    pub const GIVEN_NAME: Property<Self> = Property::new("givenName");
    /// `jobTitle` in queries.
    pub const JOB_TITLE: Property<Self> = Property::new("jobTitle");
    /// `mail` in queries.
    pub const MAIL: Property<Self> = Property::new("mail");
    /// `mailNickname` in queries.
    pub const MAIL_NICKNAME: Property<Self> = Property::new("mailNickname");
    /// `onPremisesLastSyncDateTime` in queries.
    pub const ON_PREMISES_LAST_SYNC_DATE_TIME: Property<Self> = Property::new("onPremisesLastSyncDateTime");
    /// `onPremisesProvisioningErrors` in queries.
    pub const ON_PREMISES_PROVISIONING_ERRORS: Property<Self> = Property::new("onPremisesProvisioningErrors");
    /// `onPremisesSyncEnabled` in queries.
    pub const ON_PREMISES_SYNC_ENABLED: Property<Self> = Property::new("onPremisesSyncEnabled");
    /// `phones` in queries.
    pub const PHONES: Property<Self> = Property::new("phones");
    /// `proxyAddresses` in queries.
    pub const PROXY_ADDRESSES: Property<Self> = Property::new("proxyAddresses");
    /// `surname` in queries.
    pub const SURNAME: Property<Self> = Property::new("surname");
    /// `directReports` in queries.
    pub const DIRECT_REPORTS: Property<Self> = Property::new("directReports");
    /// `manager` in queries.
    pub const MANAGER: Property<Self> = Property::new("manager");
    /// `memberOf` in queries.
    pub const MEMBER_OF: Property<Self> = Property::new("memberOf");
    /// `transitiveReports` in queries.
    pub const TRANSITIVE_REPORTS: Property<Self> = Property::new("transitiveReports");

    /// Sets `deletedDateTime`.
    pub fn with_deleted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deletedDateTime", value))
    }

    /// `addresses`: `Collection(microsoft.graph.physicalOfficeAddress)`
    pub fn addresses(&self) -> Option<&[super::PhysicalOfficeAddress]> {
        self.0.models("addresses")
    }

    /// Sets `addresses`.
    pub fn with_addresses(self, value: impl Into<Nullable<Vec<super::PhysicalOfficeAddress>>>) -> Self {
        Self(self.0.with("addresses", value))
    }

    /// `companyName`: `Edm.String`
    pub fn company_name(&self) -> Option<&str> {
        self.0.str("companyName")
    }

    /// Sets `companyName`.
    pub fn with_company_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("companyName", value))
    }

    /// `department`: `Edm.String`
    pub fn department(&self) -> Option<&str> {
        self.0.str("department")
    }

    /// Sets `department`.
    pub fn with_department(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("department", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `givenName`: `Edm.String`
    pub fn given_name(&self) -> Option<&str> {
        self.0.str("givenName")
    }

    /// Sets `givenName`.
    pub fn with_given_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("givenName", value))
    }

    /// `jobTitle`: `Edm.String`
    pub fn job_title(&self) -> Option<&str> {
        self.0.str("jobTitle")
    }

    /// Sets `jobTitle`.
    pub fn with_job_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("jobTitle", value))
    }

    /// `mail`: `Edm.String`
    pub fn mail(&self) -> Option<&str> {
        self.0.str("mail")
    }

    /// Sets `mail`.
    pub fn with_mail(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mail", value))
    }

    /// `mailNickname`: `Edm.String`
    pub fn mail_nickname(&self) -> Option<&str> {
        self.0.str("mailNickname")
    }

    /// Sets `mailNickname`.
    pub fn with_mail_nickname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mailNickname", value))
    }

    /// `onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`
    pub fn on_premises_last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("onPremisesLastSyncDateTime")
    }

    /// Sets `onPremisesLastSyncDateTime`.
    pub fn with_on_premises_last_sync_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("onPremisesLastSyncDateTime", value))
    }

    /// `onPremisesProvisioningErrors`: `Collection(microsoft.graph.onPremisesProvisioningError)`
    pub fn on_premises_provisioning_errors(&self) -> Option<&[super::OnPremisesProvisioningError]> {
        self.0.models("onPremisesProvisioningErrors")
    }

    /// Sets `onPremisesProvisioningErrors`.
    pub fn with_on_premises_provisioning_errors(
        self,
        value: impl Into<Nullable<Vec<super::OnPremisesProvisioningError>>>,
    ) -> Self {
        Self(self.0.with("onPremisesProvisioningErrors", value))
    }

    /// `onPremisesSyncEnabled`: `Edm.Boolean`
    pub fn on_premises_sync_enabled(&self) -> Option<bool> {
        self.0.bool("onPremisesSyncEnabled")
    }

    /// Sets `onPremisesSyncEnabled`.
    pub fn with_on_premises_sync_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("onPremisesSyncEnabled", value))
    }

    /// `phones`: `Collection(microsoft.graph.phone)`
    pub fn phones(&self) -> Option<&[super::Phone]> {
        self.0.models("phones")
    }

    /// Sets `phones`.
    pub fn with_phones(self, value: impl Into<Nullable<Vec<super::Phone>>>) -> Self {
        Self(self.0.with("phones", value))
    }

    /// `proxyAddresses`: `Collection(Edm.String)`
    ///
    /// Supports multiple values.
    pub fn proxy_addresses(&self) -> Option<Vec<&str>> {
        self.0.strs("proxyAddresses")
    }

    /// Sets `proxyAddresses`.
    pub fn with_proxy_addresses(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("proxyAddresses", value))
    }

    /// `surname`: `Edm.String`
    pub fn surname(&self) -> Option<&str> {
        self.0.str("surname")
    }

    /// Sets `surname`.
    pub fn with_surname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("surname", value))
    }

    /// `directReports`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn direct_reports(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("directReports")
    }

    /// `manager`: `microsoft.graph.directoryObject`, read-only
    ///
    /// Read-only.
    pub fn manager(&self) -> Option<&super::DirectoryObject> {
        self.0.model("manager")
    }

    /// `memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn member_of(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("memberOf")
    }

    /// `transitiveReports`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only.
    pub fn transitive_reports(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("transitiveReports")
    }
}
