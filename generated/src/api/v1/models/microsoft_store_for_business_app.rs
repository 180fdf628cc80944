// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.microsoftStoreForBusinessApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-microsoftstoreforbusinessapp?view=graph-rest-1.0)
    MicrosoftStoreForBusinessApp: super::MobileApp = "microsoft.graph.microsoftStoreForBusinessApp"
}

impl MicrosoftStoreForBusinessApp {
    pub const ID: Property<Self> = Property::new("id");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const PUBLISHER: Property<Self> = Property::new("publisher");
    pub const LARGE_ICON: Property<Self> = Property::new("largeIcon");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const IS_FEATURED: Property<Self> = Property::new("isFeatured");
    pub const PRIVACY_INFORMATION_URL: Property<Self> = Property::new(
        "privacyInformationUrl",
    );
    pub const INFORMATION_URL: Property<Self> = Property::new("informationUrl");
    pub const OWNER: Property<Self> = Property::new("owner");
    pub const DEVELOPER: Property<Self> = Property::new("developer");
    pub const NOTES: Property<Self> = Property::new("notes");
    pub const PUBLISHING_STATE: Property<Self> = Property::new("publishingState");
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    pub const USED_LICENSE_COUNT: Property<Self> = Property::new("usedLicenseCount");
    pub const TOTAL_LICENSE_COUNT: Property<Self> = Property::new("totalLicenseCount");
    pub const PRODUCT_KEY: Property<Self> = Property::new("productKey");
    pub const LICENSE_TYPE: Property<Self> = Property::new("licenseType");
    pub const PACKAGE_IDENTITY_NAME: Property<Self> = Property::new(
        "packageIdentityName",
    );

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_publisher(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publisher", value))
    }

    pub fn with_large_icon(
        self,
        value: impl Into<Nullable<super::MimeContent>>,
    ) -> Self {
        Self(self.0.with("largeIcon", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_is_featured(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isFeatured", value))
    }

    pub fn with_privacy_information_url(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("privacyInformationUrl", value))
    }

    pub fn with_information_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("informationUrl", value))
    }

    pub fn with_owner(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("owner", value))
    }

    pub fn with_developer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("developer", value))
    }

    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
    }

    pub fn with_publishing_state(
        self,
        value: impl Into<Nullable<super::MobileAppPublishingState>>,
    ) -> Self {
        Self(self.0.with("publishingState", value))
    }

    pub fn with_categories(
        self,
        value: impl Into<Nullable<Vec<super::MobileAppCategory>>>,
    ) -> Self {
        Self(self.0.with("categories", value))
    }

    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::MobileAppAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `usedLicenseCount`: `Edm.Int32`
    pub fn used_license_count(&self) -> Option<i32> {
        self.0.i32("usedLicenseCount")
    }

    pub fn with_used_license_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("usedLicenseCount", value))
    }

    /// `totalLicenseCount`: `Edm.Int32`
    pub fn total_license_count(&self) -> Option<i32> {
        self.0.i32("totalLicenseCount")
    }

    pub fn with_total_license_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalLicenseCount", value))
    }

    /// `productKey`: `Edm.String`
    pub fn product_key(&self) -> Option<&str> {
        self.0.str("productKey")
    }

    pub fn with_product_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productKey", value))
    }

    /// `licenseType`: `microsoft.graph.microsoftStoreForBusinessLicenseType`
    ///
    /// Possible values are: offline, online.
    pub fn license_type(&self) -> Option<super::MicrosoftStoreForBusinessLicenseType> {
        self.0.enumeration("licenseType")
    }

    pub fn with_license_type(
        self,
        value: impl Into<Nullable<super::MicrosoftStoreForBusinessLicenseType>>,
    ) -> Self {
        Self(self.0.with("licenseType", value))
    }

    /// `packageIdentityName`: `Edm.String`
    pub fn package_identity_name(&self) -> Option<&str> {
        self.0.str("packageIdentityName")
    }

    pub fn with_package_identity_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("packageIdentityName", value))
    }
}
