// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from iosWebContentFilterBase.
    ///
    /// [`microsoft.graph.iosWebContentFilterSpecificWebsitesAccess`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioswebcontentfilterspecificwebsitesaccess?view=graph-rest-beta)
    IosWebContentFilterSpecificWebsitesAccess: super::IosWebContentFilterBase = "microsoft.graph.iosWebContentFilterSpecificWebsitesAccess"
}

impl IosWebContentFilterSpecificWebsitesAccess {
    /// `specificWebsitesOnly` in queries.
    pub const SPECIFIC_WEBSITES_ONLY: Property<Self> = Property::new("specificWebsitesOnly");
    /// `websiteList` in queries.
    pub const WEBSITE_LIST: Property<Self> = Property::new("websiteList");

    /// `specificWebsitesOnly`: `Collection(microsoft.graph.iosBookmark)`
    pub fn specific_websites_only(&self) -> Option<&[super::IosBookmark]> {
        self.0.models("specificWebsitesOnly")
    }

    /// Sets `specificWebsitesOnly`.
    pub fn with_specific_websites_only(self, value: impl Into<Nullable<Vec<super::IosBookmark>>>) -> Self {
        Self(self.0.with("specificWebsitesOnly", value))
    }

    /// `websiteList`: `Collection(microsoft.graph.iosBookmark)`
    pub fn website_list(&self) -> Option<&[super::IosBookmark]> {
        self.0.models("websiteList")
    }

    /// Sets `websiteList`.
    pub fn with_website_list(self, value: impl Into<Nullable<Vec<super::IosBookmark>>>) -> Self {
        Self(self.0.with("websiteList", value))
    }
}
