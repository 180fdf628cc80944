// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.sitePage`](https://learn.microsoft.com/graph/api/resources/sitepage?view=graph-rest-beta)
    SitePage: super::BaseItem = "microsoft.graph.sitePage"
}

impl SitePage {
    pub const ID: Property<Self> = Property::new("id");
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const E_TAG: Property<Self> = Property::new("eTag");
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const NAME: Property<Self> = Property::new("name");
    pub const PARENT_REFERENCE: Property<Self> = Property::new("parentReference");
    pub const WEB_URL: Property<Self> = Property::new("webUrl");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    pub const TITLE: Property<Self> = Property::new("title");
    pub const PAGE_LAYOUT_TYPE: Property<Self> = Property::new("pageLayoutType");
    pub const WEB_PARTS: Property<Self> = Property::new("webParts");
    pub const PUBLISHING_STATE: Property<Self> = Property::new("publishingState");

    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    pub fn with_parent_reference(
        self,
        value: impl Into<Nullable<super::ItemReference>>,
    ) -> Self {
        Self(self.0.with("parentReference", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `contentType`: `microsoft.graph.contentTypeInfo`
    pub fn content_type(&self) -> Option<&super::ContentTypeInfo> {
        self.0.model("contentType")
    }

    pub fn with_content_type(
        self,
        value: impl Into<Nullable<super::ContentTypeInfo>>,
    ) -> Self {
        Self(self.0.with("contentType", value))
    }

    /// `title`: `Edm.String`
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }

    /// `pageLayoutType`: `Edm.String`
    pub fn page_layout_type(&self) -> Option<&str> {
        self.0.str("pageLayoutType")
    }

    pub fn with_page_layout_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("pageLayoutType", value))
    }

    /// `webParts`: `Collection(microsoft.graph.webPart)`
    pub fn web_parts(&self) -> Option<&[super::WebPart]> {
        self.0.models("webParts")
    }

    pub fn with_web_parts(
        self,
        value: impl Into<Nullable<Vec<super::WebPart>>>,
    ) -> Self {
        Self(self.0.with("webParts", value))
    }

    /// `publishingState`: `microsoft.graph.publicationFacet`
    pub fn publishing_state(&self) -> Option<&super::PublicationFacet> {
        self.0.model("publishingState")
    }

    pub fn with_publishing_state(
        self,
        value: impl Into<Nullable<super::PublicationFacet>>,
    ) -> Self {
        Self(self.0.with("publishingState", value))
    }
}
