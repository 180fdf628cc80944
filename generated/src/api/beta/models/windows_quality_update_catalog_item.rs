// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from windowsupdatecatalogitem.
    ///
    /// [`microsoft.graph.windowsQualityUpdateCatalogItem`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdatecatalogitem?view=graph-rest-beta)
    WindowsQualityUpdateCatalogItem: super::WindowsUpdateCatalogItem = "microsoft.graph.windowsQualityUpdateCatalogItem"
}

impl WindowsQualityUpdateCatalogItem {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `releaseDateTime` in queries.
    pub const RELEASE_DATE_TIME: Property<Self> = Property::new("releaseDateTime");
    /// `endOfSupportDate` in queries.
    pub const END_OF_SUPPORT_DATE: Property<Self> = Property::new("endOfSupportDate");
    /// `kbArticleId` in queries.
    pub const KB_ARTICLE_ID: Property<Self> = Property::new("kbArticleId");
    /// `classification` in queries.
    pub const CLASSIFICATION: Property<Self> = Property::new("classification");
    /// `isExpeditable` in queries.
    pub const IS_EXPEDITABLE: Property<Self> = Property::new("isExpeditable");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `releaseDateTime`.
    pub fn with_release_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("releaseDateTime", value))
    }

    /// Sets `endOfSupportDate`.
    pub fn with_end_of_support_date(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endOfSupportDate", value))
    }

    /// `kbArticleId`: `Edm.String`
    pub fn kb_article_id(&self) -> Option<&str> {
        self.0.str("kbArticleId")
    }

    /// Sets `kbArticleId`.
    pub fn with_kb_article_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kbArticleId", value))
    }

    /// `classification`: `microsoft.graph.windowsQualityUpdateClassification`
    ///
    /// Possible values are: all, security, nonSecurity.
    pub fn classification(&self) -> Option<super::WindowsQualityUpdateClassification> {
        self.0.enumeration("classification")
    }

    /// Sets `classification`.
    pub fn with_classification(self, value: impl Into<Nullable<super::WindowsQualityUpdateClassification>>) -> Self {
        Self(self.0.with("classification", value))
    }

    /// `isExpeditable`: `Edm.Boolean`
    pub fn is_expeditable(&self) -> Option<bool> {
        self.0.bool("isExpeditable")
    }

    /// Sets `isExpeditable`.
    pub fn with_is_expeditable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isExpeditable", value))
    }
}
