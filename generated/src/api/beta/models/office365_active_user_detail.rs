// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.office365ActiveUserDetail`](https://learn.microsoft.com/graph/api/resources/office365activeuserdetail?view=graph-rest-beta)
    Office365ActiveUserDetail = "microsoft.graph.office365ActiveUserDetail"
}

impl Office365ActiveUserDetail {
    /// `reportRefreshDate` in queries.
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `isDeleted` in queries.
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");
    /// `deletedDate` in queries.
    pub const DELETED_DATE: Property<Self> = Property::new("deletedDate");
    /// `hasExchangeLicense` in queries.
    pub const HAS_EXCHANGE_LICENSE: Property<Self> = Property::new("hasExchangeLicense");
    /// `hasOneDriveLicense` in queries.
    pub const HAS_ONE_DRIVE_LICENSE: Property<Self> = Property::new("hasOneDriveLicense");
    /// `hasSharePointLicense` in queries.
    pub const HAS_SHARE_POINT_LICENSE: Property<Self> = Property::new("hasSharePointLicense");
    /// `hasSkypeForBusinessLicense` in queries.
    pub const HAS_SKYPE_FOR_BUSINESS_LICENSE: Property<Self> = Property::new("hasSkypeForBusinessLicense");
    /// `hasYammerLicense` in queries.
    pub const HAS_YAMMER_LICENSE: Property<Self> = Property::new("hasYammerLicense");
    /// `hasTeamsLicense` in queries.
    pub const HAS_TEAMS_LICENSE: Property<Self> = Property::new("hasTeamsLicense");
    /// `exchangeLastActivityDate` in queries.
    pub const EXCHANGE_LAST_ACTIVITY_DATE: Property<Self> = Property::new("exchangeLastActivityDate");
    /// `oneDriveLastActivityDate` in queries.
    pub const ONE_DRIVE_LAST_ACTIVITY_DATE: Property<Self> = Property::new("oneDriveLastActivityDate");
    /// `sharePointLastActivityDate` in queries.
    pub const SHARE_POINT_LAST_ACTIVITY_DATE: Property<Self> = Property::new("sharePointLastActivityDate");
    /// `skypeForBusinessLastActivityDate` in queries.
    pub const SKYPE_FOR_BUSINESS_LAST_ACTIVITY_DATE: Property<Self> = Property::new("skypeForBusinessLastActivityDate");
    /// `yammerLastActivityDate` in queries.
    pub const YAMMER_LAST_ACTIVITY_DATE: Property<Self> = Property::new("yammerLastActivityDate");
    /// `teamsLastActivityDate` in queries.
    pub const TEAMS_LAST_ACTIVITY_DATE: Property<Self> = Property::new("teamsLastActivityDate");
    /// `exchangeLicenseAssignDate` in queries.
    pub const EXCHANGE_LICENSE_ASSIGN_DATE: Property<Self> = Property::new("exchangeLicenseAssignDate");
    /// `oneDriveLicenseAssignDate` in queries.
    pub const ONE_DRIVE_LICENSE_ASSIGN_DATE: Property<Self> = Property::new("oneDriveLicenseAssignDate");
    /// `sharePointLicenseAssignDate` in queries.
    pub const SHARE_POINT_LICENSE_ASSIGN_DATE: Property<Self> = Property::new("sharePointLicenseAssignDate");
    /// `skypeForBusinessLicenseAssignDate` in queries.
    pub const SKYPE_FOR_BUSINESS_LICENSE_ASSIGN_DATE: Property<Self> =
        Property::new("skypeForBusinessLicenseAssignDate");
    /// `yammerLicenseAssignDate` in queries.
    pub const YAMMER_LICENSE_ASSIGN_DATE: Property<Self> = Property::new("yammerLicenseAssignDate");
    /// `teamsLicenseAssignDate` in queries.
    pub const TEAMS_LICENSE_ASSIGN_DATE: Property<Self> = Property::new("teamsLicenseAssignDate");
    /// `assignedProducts` in queries.
    pub const ASSIGNED_PRODUCTS: Property<Self> = Property::new("assignedProducts");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    /// Sets `reportRefreshDate`.
    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `displayName`: `Edm.String`
    ///
    /// Supports multiple values.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `isDeleted`: `Edm.Boolean`
    pub fn is_deleted(&self) -> Option<bool> {
        self.0.bool("isDeleted")
    }

    /// Sets `isDeleted`.
    pub fn with_is_deleted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeleted", value))
    }

    /// `deletedDate`: `Edm.Date`
    pub fn deleted_date(&self) -> Parsed<Date> {
        self.0.date("deletedDate")
    }

    /// Sets `deletedDate`.
    pub fn with_deleted_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("deletedDate", value))
    }

    /// `hasExchangeLicense`: `Edm.Boolean`
    pub fn has_exchange_license(&self) -> Option<bool> {
        self.0.bool("hasExchangeLicense")
    }

    /// Sets `hasExchangeLicense`.
    pub fn with_has_exchange_license(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasExchangeLicense", value))
    }

    /// `hasOneDriveLicense`: `Edm.Boolean`
    pub fn has_one_drive_license(&self) -> Option<bool> {
        self.0.bool("hasOneDriveLicense")
    }

    /// Sets `hasOneDriveLicense`.
    pub fn with_has_one_drive_license(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasOneDriveLicense", value))
    }

    /// `hasSharePointLicense`: `Edm.Boolean`
    pub fn has_share_point_license(&self) -> Option<bool> {
        self.0.bool("hasSharePointLicense")
    }

    /// Sets `hasSharePointLicense`.
    pub fn with_has_share_point_license(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasSharePointLicense", value))
    }

    /// `hasSkypeForBusinessLicense`: `Edm.Boolean`
    pub fn has_skype_for_business_license(&self) -> Option<bool> {
        self.0.bool("hasSkypeForBusinessLicense")
    }

    /// Sets `hasSkypeForBusinessLicense`.
    pub fn with_has_skype_for_business_license(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasSkypeForBusinessLicense", value))
    }

    /// `hasYammerLicense`: `Edm.Boolean`
    pub fn has_yammer_license(&self) -> Option<bool> {
        self.0.bool("hasYammerLicense")
    }

    /// Sets `hasYammerLicense`.
    pub fn with_has_yammer_license(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasYammerLicense", value))
    }

    /// `hasTeamsLicense`: `Edm.Boolean`
    pub fn has_teams_license(&self) -> Option<bool> {
        self.0.bool("hasTeamsLicense")
    }

    /// Sets `hasTeamsLicense`.
    pub fn with_has_teams_license(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasTeamsLicense", value))
    }

    /// `exchangeLastActivityDate`: `Edm.Date`
    pub fn exchange_last_activity_date(&self) -> Parsed<Date> {
        self.0.date("exchangeLastActivityDate")
    }

    /// Sets `exchangeLastActivityDate`.
    pub fn with_exchange_last_activity_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("exchangeLastActivityDate", value))
    }

    /// `oneDriveLastActivityDate`: `Edm.Date`
    pub fn one_drive_last_activity_date(&self) -> Parsed<Date> {
        self.0.date("oneDriveLastActivityDate")
    }

    /// Sets `oneDriveLastActivityDate`.
    pub fn with_one_drive_last_activity_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("oneDriveLastActivityDate", value))
    }

    /// `sharePointLastActivityDate`: `Edm.Date`
    pub fn share_point_last_activity_date(&self) -> Parsed<Date> {
        self.0.date("sharePointLastActivityDate")
    }

    /// Sets `sharePointLastActivityDate`.
    pub fn with_share_point_last_activity_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("sharePointLastActivityDate", value))
    }

    /// `skypeForBusinessLastActivityDate`: `Edm.Date`
    pub fn skype_for_business_last_activity_date(&self) -> Parsed<Date> {
        self.0.date("skypeForBusinessLastActivityDate")
    }

    /// Sets `skypeForBusinessLastActivityDate`.
    pub fn with_skype_for_business_last_activity_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("skypeForBusinessLastActivityDate", value))
    }

    /// `yammerLastActivityDate`: `Edm.Date`
    pub fn yammer_last_activity_date(&self) -> Parsed<Date> {
        self.0.date("yammerLastActivityDate")
    }

    /// Sets `yammerLastActivityDate`.
    pub fn with_yammer_last_activity_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("yammerLastActivityDate", value))
    }

    /// `teamsLastActivityDate`: `Edm.Date`
    pub fn teams_last_activity_date(&self) -> Parsed<Date> {
        self.0.date("teamsLastActivityDate")
    }

    /// Sets `teamsLastActivityDate`.
    pub fn with_teams_last_activity_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("teamsLastActivityDate", value))
    }

    /// `exchangeLicenseAssignDate`: `Edm.Date`
    pub fn exchange_license_assign_date(&self) -> Parsed<Date> {
        self.0.date("exchangeLicenseAssignDate")
    }

    /// Sets `exchangeLicenseAssignDate`.
    pub fn with_exchange_license_assign_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("exchangeLicenseAssignDate", value))
    }

    /// `oneDriveLicenseAssignDate`: `Edm.Date`
    pub fn one_drive_license_assign_date(&self) -> Parsed<Date> {
        self.0.date("oneDriveLicenseAssignDate")
    }

    /// Sets `oneDriveLicenseAssignDate`.
    pub fn with_one_drive_license_assign_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("oneDriveLicenseAssignDate", value))
    }

    /// `sharePointLicenseAssignDate`: `Edm.Date`
    pub fn share_point_license_assign_date(&self) -> Parsed<Date> {
        self.0.date("sharePointLicenseAssignDate")
    }

    /// Sets `sharePointLicenseAssignDate`.
    pub fn with_share_point_license_assign_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("sharePointLicenseAssignDate", value))
    }

    /// `skypeForBusinessLicenseAssignDate`: `Edm.Date`
    pub fn skype_for_business_license_assign_date(&self) -> Parsed<Date> {
        self.0.date("skypeForBusinessLicenseAssignDate")
    }

    /// Sets `skypeForBusinessLicenseAssignDate`.
    pub fn with_skype_for_business_license_assign_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("skypeForBusinessLicenseAssignDate", value))
    }

    /// `yammerLicenseAssignDate`: `Edm.Date`
    pub fn yammer_license_assign_date(&self) -> Parsed<Date> {
        self.0.date("yammerLicenseAssignDate")
    }

    /// Sets `yammerLicenseAssignDate`.
    pub fn with_yammer_license_assign_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("yammerLicenseAssignDate", value))
    }

    /// `teamsLicenseAssignDate`: `Edm.Date`
    pub fn teams_license_assign_date(&self) -> Parsed<Date> {
        self.0.date("teamsLicenseAssignDate")
    }

    /// Sets `teamsLicenseAssignDate`.
    pub fn with_teams_license_assign_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("teamsLicenseAssignDate", value))
    }

    /// `assignedProducts`: `Collection(Edm.String)`
    pub fn assigned_products(&self) -> Option<Vec<&str>> {
        self.0.strs("assignedProducts")
    }

    /// Sets `assignedProducts`.
    pub fn with_assigned_products(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("assignedProducts", value))
    }
}
