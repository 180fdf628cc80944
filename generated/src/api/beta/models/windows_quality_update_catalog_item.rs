// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from windowsupdatecatalogitem.
    ///
    /// [`microsoft.graph.windowsQualityUpdateCatalogItem`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdatecatalogitem?view=graph-rest-beta)
    WindowsQualityUpdateCatalogItem: super::WindowsUpdateCatalogItem = "microsoft.graph.windowsQualityUpdateCatalogItem"
}

impl WindowsQualityUpdateCatalogItem {
    pub const ID: Property<Self> = Property::new("id");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const RELEASE_DATE_TIME: Property<Self> = Property::new("releaseDateTime");
    pub const END_OF_SUPPORT_DATE: Property<Self> = Property::new("endOfSupportDate");
    pub const KB_ARTICLE_ID: Property<Self> = Property::new("kbArticleId");
    pub const CLASSIFICATION: Property<Self> = Property::new("classification");
    pub const IS_EXPEDITABLE: Property<Self> = Property::new("isExpeditable");

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_release_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("releaseDateTime", value))
    }

    pub fn with_end_of_support_date(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("endOfSupportDate", value))
    }

    /// `kbArticleId`: `Edm.String`
    pub fn kb_article_id(&self) -> Option<&str> {
        self.0.str("kbArticleId")
    }

    pub fn with_kb_article_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kbArticleId", value))
    }

    /// `classification`: `microsoft.graph.windowsQualityUpdateClassification`
    ///
    /// Possible values are: all, security, nonSecurity.
    pub fn classification(&self) -> Option<super::WindowsQualityUpdateClassification> {
        self.0.enumeration("classification")
    }

    pub fn with_classification(
        self,
        value: impl Into<Nullable<super::WindowsQualityUpdateClassification>>,
    ) -> Self {
        Self(self.0.with("classification", value))
    }

    /// `isExpeditable`: `Edm.Boolean`
    pub fn is_expeditable(&self) -> Option<bool> {
        self.0.bool("isExpeditable")
    }

    pub fn with_is_expeditable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isExpeditable", value))
    }
}
