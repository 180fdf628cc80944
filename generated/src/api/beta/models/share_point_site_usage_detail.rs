// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.sharePointSiteUsageDetail`](https://learn.microsoft.com/graph/api/resources/sharepointsiteusagedetail?view=graph-rest-beta)
    SharePointSiteUsageDetail = "microsoft.graph.sharePointSiteUsageDetail"
}

impl SharePointSiteUsageDetail {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const SITE_ID: Property<Self> = Property::new("siteId");
    pub const SITE_URL: Property<Self> = Property::new("siteUrl");
    pub const OWNER_DISPLAY_NAME: Property<Self> = Property::new("ownerDisplayName");
    pub const OWNER_PRINCIPAL_NAME: Property<Self> = Property::new("ownerPrincipalName");
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");
    pub const LAST_ACTIVITY_DATE: Property<Self> = Property::new("lastActivityDate");
    pub const SITE_SENSITIVITY_LABEL_ID: Property<Self> = Property::new(
        "SiteSensitivityLabelId",
    );
    pub const EXTERNAL_SHARING: Property<Self> = Property::new("ExternalSharing");
    pub const UNMANAGED_DEVICE_POLICY: Property<Self> = Property::new(
        "UnmanagedDevicePolicy",
    );
    pub const GEO_LOCATION: Property<Self> = Property::new("GeoLocation");
    pub const FILE_COUNT: Property<Self> = Property::new("fileCount");
    pub const ACTIVE_FILE_COUNT: Property<Self> = Property::new("activeFileCount");
    pub const PAGE_VIEW_COUNT: Property<Self> = Property::new("pageViewCount");
    pub const VISITED_PAGE_COUNT: Property<Self> = Property::new("visitedPageCount");
    pub const ANONYMOUS_LINK_COUNT: Property<Self> = Property::new("AnonymousLinkCount");
    pub const COMPANY_LINK_COUNT: Property<Self> = Property::new("CompanyLinkCount");
    pub const SECURE_LINK_FOR_GUEST_COUNT: Property<Self> = Property::new(
        "SecureLinkForGuestCount",
    );
    pub const SECURE_LINK_FOR_MEMBER_COUNT: Property<Self> = Property::new(
        "SecureLinkForMemberCount",
    );
    pub const STORAGE_USED_IN_BYTES: Property<Self> = Property::new(
        "storageUsedInBytes",
    );
    pub const STORAGE_ALLOCATED_IN_BYTES: Property<Self> = Property::new(
        "storageAllocatedInBytes",
    );
    pub const ROOT_WEB_TEMPLATE: Property<Self> = Property::new("rootWebTemplate");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `siteId`: `Edm.Guid`
    pub fn site_id(&self) -> Parsed<Uuid> {
        self.0.guid("siteId")
    }

    pub fn with_site_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("siteId", value))
    }

    /// `siteUrl`: `Edm.String`
    pub fn site_url(&self) -> Option<&str> {
        self.0.str("siteUrl")
    }

    pub fn with_site_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("siteUrl", value))
    }

    /// `ownerDisplayName`: `Edm.String`
    pub fn owner_display_name(&self) -> Option<&str> {
        self.0.str("ownerDisplayName")
    }

    pub fn with_owner_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ownerDisplayName", value))
    }

    /// `ownerPrincipalName`: `Edm.String`
    pub fn owner_principal_name(&self) -> Option<&str> {
        self.0.str("ownerPrincipalName")
    }

    pub fn with_owner_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ownerPrincipalName", value))
    }

    /// `isDeleted`: `Edm.Boolean`
    pub fn is_deleted(&self) -> Option<bool> {
        self.0.bool("isDeleted")
    }

    pub fn with_is_deleted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeleted", value))
    }

    /// `lastActivityDate`: `Edm.Date`
    pub fn last_activity_date(&self) -> Parsed<Date> {
        self.0.date("lastActivityDate")
    }

    pub fn with_last_activity_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("lastActivityDate", value))
    }

    /// `SiteSensitivityLabelId`: `Edm.String`
    pub fn site_sensitivity_label_id(&self) -> Option<&str> {
        self.0.str("SiteSensitivityLabelId")
    }

    pub fn with_site_sensitivity_label_id(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("SiteSensitivityLabelId", value))
    }

    /// `ExternalSharing`: `Edm.Boolean`
    pub fn external_sharing(&self) -> Option<bool> {
        self.0.bool("ExternalSharing")
    }

    pub fn with_external_sharing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("ExternalSharing", value))
    }

    /// `UnmanagedDevicePolicy`: `Edm.String`
    pub fn unmanaged_device_policy(&self) -> Option<&str> {
        self.0.str("UnmanagedDevicePolicy")
    }

    pub fn with_unmanaged_device_policy(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("UnmanagedDevicePolicy", value))
    }

    /// `GeoLocation`: `Edm.String`
    pub fn geo_location(&self) -> Option<&str> {
        self.0.str("GeoLocation")
    }

    pub fn with_geo_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("GeoLocation", value))
    }

    /// `fileCount`: `Edm.Int64`
    pub fn file_count(&self) -> Option<i64> {
        self.0.i64("fileCount")
    }

    pub fn with_file_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("fileCount", value))
    }

    /// `activeFileCount`: `Edm.Int64`
    pub fn active_file_count(&self) -> Option<i64> {
        self.0.i64("activeFileCount")
    }

    pub fn with_active_file_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("activeFileCount", value))
    }

    /// `pageViewCount`: `Edm.Int64`
    pub fn page_view_count(&self) -> Option<i64> {
        self.0.i64("pageViewCount")
    }

    pub fn with_page_view_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("pageViewCount", value))
    }

    /// `visitedPageCount`: `Edm.Int64`
    pub fn visited_page_count(&self) -> Option<i64> {
        self.0.i64("visitedPageCount")
    }

    pub fn with_visited_page_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("visitedPageCount", value))
    }

    /// `AnonymousLinkCount`: `Edm.Int64`
    pub fn anonymous_link_count(&self) -> Option<i64> {
        self.0.i64("AnonymousLinkCount")
    }

    pub fn with_anonymous_link_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("AnonymousLinkCount", value))
    }

    /// `CompanyLinkCount`: `Edm.Int64`
    pub fn company_link_count(&self) -> Option<i64> {
        self.0.i64("CompanyLinkCount")
    }

    pub fn with_company_link_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("CompanyLinkCount", value))
    }

    /// `SecureLinkForGuestCount`: `Edm.Int64`
    pub fn secure_link_for_guest_count(&self) -> Option<i64> {
        self.0.i64("SecureLinkForGuestCount")
    }

    pub fn with_secure_link_for_guest_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("SecureLinkForGuestCount", value))
    }

    /// `SecureLinkForMemberCount`: `Edm.Int64`
    pub fn secure_link_for_member_count(&self) -> Option<i64> {
        self.0.i64("SecureLinkForMemberCount")
    }

    pub fn with_secure_link_for_member_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("SecureLinkForMemberCount", value))
    }

    /// `storageUsedInBytes`: `Edm.Int64`
    pub fn storage_used_in_bytes(&self) -> Option<i64> {
        self.0.i64("storageUsedInBytes")
    }

    pub fn with_storage_used_in_bytes(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("storageUsedInBytes", value))
    }

    /// `storageAllocatedInBytes`: `Edm.Int64`
    pub fn storage_allocated_in_bytes(&self) -> Option<i64> {
        self.0.i64("storageAllocatedInBytes")
    }

    pub fn with_storage_allocated_in_bytes(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("storageAllocatedInBytes", value))
    }

    /// `rootWebTemplate`: `Edm.String`
    pub fn root_web_template(&self) -> Option<&str> {
        self.0.str("rootWebTemplate")
    }

    pub fn with_root_web_template(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("rootWebTemplate", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}
