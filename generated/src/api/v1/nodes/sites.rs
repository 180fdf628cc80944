// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `sites`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A collection of `microsoft.graph.listItemVersion`, such as `/sites/{id}/items/{id}/versions`.
    BaseItemVersions[models::ListItemVersion]
}

impl BaseItemVersions {
    /// `GET /sites/{site-id}/items/{item-id}/versions` — Listing versions of a ListItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-list-versions?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::ListItemVersion> {
        let sheet = "GET listItem: list
            listitem-list-versions: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/items/{id}/versions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.baseSitePage`, such as `/sites/{id}/pages/{id}`.
    BaseSitePage: super::BaseItem = models::BaseSitePage
}

impl BaseSitePage {
    /// `DELETE /sites/{site-id}/pages/{baseSitePage-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/basesitepage-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE baseSitePage: delete
            basesitepage-delete: Sites.ReadWrite.All | | Sites.ReadWrite.All
            /sites/{id}/pages/{id}";
        self.0.call(sheet)
    }

    /// `GET /sites/{site-id}/pages/{baseSitePage-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/basesitepage-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn get(&self) -> Get<models::BaseSitePage> {
        let sheet = "GET baseSitePage: get
            basesitepage-get: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/pages/{id}";
        self.0.get(sheet)
    }

    /// `POST /sites/{site-id}/pages/{baseSitePage-id}/publish`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn publish(&self) -> Call<()> {
        let sheet = "POST sitePage: publish
            : Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /sites/{id}/pages/{id}/publish";
        self.0.name("publish").call(sheet)
    }

    /// `PATCH /sites/{site-id}/pages/{baseSitePage-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::BaseSitePage>) -> Call<models::BaseSitePage> {
        let sheet = "PATCH baseSitePage: update
            : Sites.ReadWrite.All | | Sites.ReadWrite.All
            /sites/{id}/pages/{id}";
        self.0.call(sheet).json(Into::<models::BaseSitePage>::into(body))
    }

    /// `…/microsoft.graph.sitePage`
    pub fn as_site_page(&self) -> super::SitePage {
        super::SitePage(self.0.name("microsoft.graph.sitePage"))
    }

    /// `…/canvasLayout`
    pub fn canvas_layout(&self) -> super::CanvasLayout {
        super::CanvasLayout(self.0.name("canvasLayout"))
    }

    /// `…/webParts`
    pub fn web_parts(&self) -> super::BaseSitePageWebParts {
        super::BaseSitePageWebParts(self.0.name("webParts"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.webPart`, such as `/sites/{id}/pages/{id}/webParts`.
    BaseSitePageWebParts[models::WebPart]
}

impl BaseSitePageWebParts {
    /// `GET /sites/{site-id}/pages/{baseSitePage-id}/webParts`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::WebPart> {
        let sheet = "GET sitePage: list
            : Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/pages/{id}/webParts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.canvasLayout`, such as `/sites/{id}/pages/{id}/canvasLayout`.
    CanvasLayout: super::Entity = models::CanvasLayout
}

impl CanvasLayout {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::CanvasLayout> {
        self.0.get("GET canvasLayout: get")
    }

    /// `…/horizontalSections`
    pub fn horizontal_sections(&self) -> super::CanvasLayoutHorizontalSections {
        super::CanvasLayoutHorizontalSections(self.0.name("horizontalSections"))
    }

    /// `…/verticalSection`
    pub fn vertical_section(&self) -> super::VerticalSection {
        super::VerticalSection(self.0.name("verticalSection"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.horizontalSection`, such as `/sites/{id}/pages/{id}/canvasLayout/horizontalSections`.
    CanvasLayoutHorizontalSections[models::HorizontalSection]
}

impl CanvasLayoutHorizontalSections {
    /// `GET /sites/{site-id}/pages/{baseSitePage-id}/canvasLayout/horizontalSections`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::HorizontalSection> {
        let sheet = "GET canvasLayout: list
            : Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/pages/{id}/canvasLayout/horizontalSections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.columnDefinition`, such as `/sites/{id}/contentTypes/{id}/columns`.
    ContentTypeColumns[models::ColumnDefinition]
}

impl ContentTypeColumns {
    /// `POST /sites/{site-id}/contentTypes/{contentType-id}/columns` — Create a columnDefinition in a content type
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-post-columns?view=graph-rest-1.0)
    /// Also: `/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/columns`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn create(&self, body: models::ColumnDefinition) -> Call<models::ColumnDefinition> {
        let sheet = "POST contentType: create
            contenttype-post-columns: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/contentTypes/{id}/columns
            /sites/{id}/lists/{id}/contentTypes/{id}/columns";
        self.0.call(sheet).json(body)
    }

    /// `GET /sites/{site-id}/contentTypes/{contentType-id}/columns` — List columnDefinitions in a content type
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-list-columns?view=graph-rest-1.0)
    /// Also: `/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/columns`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ColumnDefinition> {
        let sheet = "GET contentType: list
            contenttype-list-columns: Sites.Read.All Sites.Manage.All Sites.FullControl.All Sites.ReadWrite.All | | Sites.Read.All Sites.Manage.All Sites.FullControl.All Sites.ReadWrite.All
            /sites/{id}/contentTypes/{id}/columns
            /sites/{id}/lists/{id}/contentTypes/{id}/columns";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.fieldValueSet`, such as `/sites/{id}/lists/{id}/items/{id}/fields`.
    FieldValueSet: super::Entity = models::FieldValueSet
}

impl FieldValueSet {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::FieldValueSet> {
        self.0.get("GET fieldValueSet: get")
    }

    /// `PATCH /sites/{site-id}/lists/{list-id}/items/{item-id}/fields` — Update listItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    pub fn update(&self, body: models::FieldValueSet) -> Call<models::FieldValueSet> {
        let sheet = "PATCH listItem: update
            listitem-update: Sites.ReadWrite.All | | Sites.ReadWrite.All
            /sites/{id}/lists/{id}/items/{id}/fields";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.site`, such as `/groups/{id}/sites`.
    GroupSites[models::Site]
}

impl GroupSites {
    /// `POST /groups/{group-id}/sites/add` — Follow site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-follow?view=graph-rest-1.0)
    /// Status: 207.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    pub fn add(&self, body: requests::site::AddRequest) -> Call<Vec<models::Site>> {
        let sheet = "POST site: add
            site-follow: Sites.ReadWrite.All | | Sites.ReadWrite.All
            /groups/{id}/sites/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `GET /groups/{group-id}/sites/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-delta?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn delta(&self) -> List<models::Site> {
        let sheet = "GET site: delta
            site-delta: | |
            /groups/{id}/sites/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /groups/{group-id}/sites/getAllSites`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-getallsites?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get_all_sites(&self) -> List<models::Site> {
        let sheet = "GET site: get_all_sites
            site-getallsites: | |
            /groups/{id}/sites/getAllSites";
        self.0.name("getAllSites").list(sheet)
    }

    /// `POST /groups/{group-id}/sites/remove` — Unfollow site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-unfollow?view=graph-rest-1.0)
    /// Status: 204, 207.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    pub fn remove(&self, body: requests::site::RemoveRequest) -> Call<Option<Vec<models::Site>>> {
        let sheet = "POST site: remove
            site-unfollow: Sites.ReadWrite.All | | Sites.ReadWrite.All
            /groups/{id}/sites/remove";
        self.0.name("remove").call(sheet).json(body)
    }

    /// `…/root`
    pub fn root(&self) -> super::Site {
        super::Site(self.0.name("root"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.horizontalSection`, such as `/sites/{id}/pages/{id}/canvasLayout/horizontalSections/{id}`.
    HorizontalSection: super::Entity = models::HorizontalSection
}

impl HorizontalSection {
    /// `GET /sites/{site-id}/pages/{baseSitePage-id}/canvasLayout/horizontalSections/{horizontalSection-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn get(&self) -> Get<models::HorizontalSection> {
        let sheet = "GET horizontalSection: get
            : Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/pages/{id}/canvasLayout/horizontalSections/{id}";
        self.0.get(sheet)
    }

    /// `…/columns`
    pub fn columns(&self) -> super::HorizontalSectionColumns {
        super::HorizontalSectionColumns(self.0.name("columns"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.horizontalSectionColumn`, such as `/sites/{id}/pages/{id}/canvasLayout/horizontalSections/{id}/columns/{id}`.
    HorizontalSectionColumn: super::Entity = models::HorizontalSectionColumn
}

impl HorizontalSectionColumn {
    /// `GET /sites/{site-id}/pages/{baseSitePage-id}/canvasLayout/horizontalSections/{horizontalSection-id}/columns/{horizontalSectionColumn-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn get(&self) -> Get<models::HorizontalSectionColumn> {
        let sheet = "GET horizontalSectionColumn: get
            : Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/pages/{id}/canvasLayout/horizontalSections/{id}/columns/{id}";
        self.0.get(sheet)
    }

    /// `…/webparts`
    pub fn webparts(&self) -> super::HorizontalSectionColumnWebparts {
        super::HorizontalSectionColumnWebparts(self.0.name("webparts"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.webPart`, such as `/sites/{id}/pages/{id}/canvasLayout/horizontalSections/{id}/columns/{id}/webparts`.
    HorizontalSectionColumnWebparts[models::WebPart]
}

impl HorizontalSectionColumnWebparts {
    /// `GET /sites/{site-id}/pages/{baseSitePage-id}/canvasLayout/horizontalSections/{horizontalSection-id}/columns/{horizontalSectionColumn-id}/webparts`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::WebPart> {
        let sheet = "GET horizontalSectionColumn: list
            : Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/pages/{id}/canvasLayout/horizontalSections/{id}/columns/{id}/webparts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.horizontalSectionColumn`, such as `/sites/{id}/pages/{id}/canvasLayout/horizontalSections/{id}/columns`.
    HorizontalSectionColumns[models::HorizontalSectionColumn]
}

impl HorizontalSectionColumns {
    /// `GET /sites/{site-id}/pages/{baseSitePage-id}/canvasLayout/horizontalSections/{horizontalSection-id}/columns`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::HorizontalSectionColumn> {
        let sheet = "GET horizontalSection: list
            : Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/pages/{id}/canvasLayout/horizontalSections/{id}/columns";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.columnDefinition`, such as `/sites/{id}/lists/{id}/columns`.
    ListColumns[models::ColumnDefinition]
}

impl ListColumns {
    /// `POST /sites/{site-id}/lists/{list-id}/columns` — Create a columndefinition in a list
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-post-columns?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn create(&self, body: models::ColumnDefinition) -> Call<models::ColumnDefinition> {
        let sheet = "POST list-post-columns: create
            list-post-columns: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/lists/{id}/columns";
        self.0.call(sheet).json(body)
    }

    /// `GET /sites/{site-id}/lists/{list-id}/columns` — List columndefinitions in a list
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-list-columns?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ColumnDefinition> {
        let sheet = "GET list-list-columns: list
            list-list-columns: Sites.Read.All Sites.Manage.All Sites.FullControl.All Sites.ReadWrite.All | | Sites.Read.All Sites.Manage.All Sites.FullControl.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/columns";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.richLongRunningOperation`, such as `/sites/{id}/lists/{id}/operations`.
    ListOperations[models::RichLongRunningOperation]
}

impl ListOperations {
    /// `GET /sites/{siteId}/lists/{listId}/operations` — List operations on a list
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-list-operations?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    pub fn list(&self) -> List<models::RichLongRunningOperation> {
        let sheet = "GET list-list-operations: list
            list-list-operations: Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/operations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.richLongRunningOperation`, such as `/sites/{id}/operations/{id}`.
    RichLongRunningOperation: super::LongRunningOperation = models::RichLongRunningOperation
}

impl RichLongRunningOperation {
    /// `GET /sites/{siteId}/lists/{listId}/operations/{richLongRunningOperation-ID}` — Get richLongRunningOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/richlongrunningoperation-get?view=graph-rest-1.0)
    /// Also: `/sites/{siteId}/operations/{richLongRunningOperation-ID}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::RichLongRunningOperation> {
        let sheet = "GET richLongRunningOperation: get
            richlongrunningoperation-get: Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/operations/{id}
            /sites/{id}/operations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.columnDefinition`, such as `/sites/{id}/columns`.
    SiteColumns[models::ColumnDefinition]
}

impl SiteColumns {
    /// `POST /sites/{site-id}/columns` — Create a columndefinition in a site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-post-columns?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn create(&self, body: models::ColumnDefinition) -> Call<models::ColumnDefinition> {
        let sheet = "POST site: create
            site-post-columns: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/columns";
        self.0.call(sheet).json(body)
    }

    /// `GET /sites/{site-id}/columns` — List columns in a site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-list-columns?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ColumnDefinition> {
        let sheet = "GET site: list
            site-list-columns: Sites.Read.All Sites.Manage.All Sites.FullControl.All Sites.ReadWrite.All | | Sites.Read.All Sites.Manage.All Sites.FullControl.All Sites.ReadWrite.All
            /sites/{id}/columns";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.contentType`, such as `/sites/{id}/contentTypes`.
    SiteContentTypes[models::ContentType]
}

impl SiteContentTypes {
    /// `POST /groups/{group-id}/sites/{site-id}/contentTypes/addCopy` — contentType: addCopy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-addcopy?view=graph-rest-1.0)
    /// Also: `/sites/{site-id}/contentTypes/addCopy`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn add_copy(&self, body: requests::content_type::AddCopyRequest) -> Call<models::ContentType> {
        let sheet = "POST contentType: add_copy
            contenttype-addcopy: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /groups/{id}/sites/{id}/contentTypes/addCopy
            /sites/{id}/contentTypes/addCopy";
        self.0.name("addCopy").call(sheet).json(body)
    }

    /// `POST /sites/{siteId}/contentTypes/addCopyFromContentTypeHub` — contentType: addCopyFromContentTypeHub
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-addcopyfromcontenttypehub?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/sites/{site-id}/contentTypes/addCopyFromContentTypeHub`.
    /// Status: 200, 202.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn add_copy_from_content_type_hub(
        &self,
        body: requests::content_type::AddCopyFromContentTypeHubRequest,
    ) -> Call<Option<models::ContentType>> {
        let sheet = "POST contentType: add_copy_from_content_type_hub
            contenttype-addcopyfromcontenttypehub: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/contentTypes/addCopyFromContentTypeHub
            /groups/{id}/sites/{id}/contentTypes/addCopyFromContentTypeHub";
        self.0.name("addCopyFromContentTypeHub").call(sheet).json(body)
    }

    /// `POST /sites/{site-id}/contentTypes` — Create a content type
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-post-contenttypes?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn create(&self, body: models::ContentType) -> Call<models::ContentType> {
        let sheet = "POST site: create
            site-post-contenttypes: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/contentTypes";
        self.0.call(sheet).json(body)
    }

    /// `GET /sites/{siteId}/contentTypes/getCompatibleHubContentTypes` — contentType: getCompatibleHubContentTypes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-getcompatiblehubcontenttypes?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/sites/{site-id}/contentTypes/getCompatibleHubContentTypes`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn get_compatible_hub_content_types(&self) -> List<models::ContentType> {
        let sheet = "GET contentType: get_compatible_hub_content_types
            contenttype-getcompatiblehubcontenttypes: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/contentTypes/getCompatibleHubContentTypes
            /groups/{id}/sites/{id}/contentTypes/getCompatibleHubContentTypes";
        self.0.name("getCompatibleHubContentTypes").list(sheet)
    }

    /// `GET /sites/{site-id}/contentTypes` — List contentTypes in a site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-list-contenttypes?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ContentType> {
        let sheet = "GET site: list
            site-list-contenttypes: Sites.Read.All Sites.Manage.All Sites.FullControl.All Sites.ReadWrite.All | | Sites.Read.All Sites.Manage.All Sites.FullControl.All Sites.ReadWrite.All
            /sites/{id}/contentTypes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.list`, such as `/sites/{id}/lists`.
    SiteLists[models::List]
}

impl SiteLists {
    /// `POST /sites/{site-id}/lists` — Create a new list
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`; application: `Sites.Manage.All`, `Sites.ReadWrite.All`.
    pub fn create(&self, body: models::List) -> Call<models::List> {
        let sheet = "POST list-create: create
            list-create: Sites.Manage.All | | Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/lists";
        self.0.call(sheet).json(body)
    }

    /// `GET /sites/{site-id}/lists` — Enumerate lists in a site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::List> {
        let sheet = "GET list-list: list
            list-list: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/lists";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.richLongRunningOperation`, such as `/sites/{id}/operations`.
    SiteOperations[models::RichLongRunningOperation]
}

impl SiteOperations {
    /// `GET /sites/{siteId}/operations` — List operations on a site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-list-operations?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    pub fn list(&self) -> List<models::RichLongRunningOperation> {
        let sheet = "GET site: list
            site-list-operations: Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/operations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sitePage`, such as `/sites/{id}/pages/{id}/microsoft.graph.sitePage`.
    SitePage: super::BaseSitePage = models::SitePage
}

impl SitePage {
    /// `GET /sites/{site-id}/pages/{baseSitePage-id}/microsoft.graph.sitePage`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/basesitepage-get-pages-sitepage?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::SitePage> {
        let sheet = "GET pages: get
            basesitepage-get-pages-sitepage: | |
            /sites/{id}/pages/{id}/microsoft.graph.sitePage";
        self.0.get(sheet)
    }

    /// `POST /sites/{site-id}/pages/{baseSitePage-id}/microsoft.graph.sitePage/getWebPartsByPosition`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_web_parts_by_position(
        &self,
        body: requests::site_page::GetWebPartsByPositionRequest,
    ) -> Call<Vec<models::WebPart>> {
        let sheet = "POST sitePage: get_web_parts_by_position
            : | |
            /sites/{id}/pages/{id}/microsoft.graph.sitePage/getWebPartsByPosition";
        self.0.name("getWebPartsByPosition").call(sheet).json(body)
    }

    /// `POST /sites/{site-id}/pages/{baseSitePage-id}/microsoft.graph.sitePage/publish`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn publish(&self) -> Call<()> {
        let sheet = "POST sitePage: publish
            : Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /sites/{id}/pages/{id}/microsoft.graph.sitePage/publish";
        self.0.name("publish").call(sheet)
    }

    /// `…/canvasLayout`
    ///
    /// The type lists it; no page documents a request there.
    pub fn canvas_layout(&self) -> super::CanvasLayout {
        super::CanvasLayout(self.0.name("canvasLayout"))
    }

    /// `…/webParts`
    pub fn web_parts(&self) -> Collection<models::WebPart> {
        Collection::at(self.0.name("webParts"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.baseSitePage`, such as `/sites/{id}/pages`.
    SitePages[models::BaseSitePage]
}

impl SitePages {
    /// `POST /sites/{site-id}/pages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sitepage-create?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::BaseSitePage>) -> Call<models::BaseSitePage> {
        let sheet = "POST sitePage: create
            sitepage-create: Sites.ReadWrite.All | | Sites.ReadWrite.All
            /sites/{id}/pages";
        self.0.call(sheet).json(Into::<models::BaseSitePage>::into(body))
    }

    /// `GET /sites/{site-id}/pages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/basesitepage-list?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::BaseSitePage> {
        let sheet = "GET baseSitePage: list
            basesitepage-list: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/pages";
        self.0.list(sheet)
    }

    /// `…/microsoft.graph.sitePage`
    pub fn as_site_page(&self) -> super::SitePagesAsSitePage {
        super::SitePagesAsSitePage(self.0.name("microsoft.graph.sitePage"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sitePage`, such as `/sites/{id}/pages/microsoft.graph.sitePage`.
    SitePagesAsSitePage[models::SitePage]
}

impl SitePagesAsSitePage {
    /// `GET /sites/{site-id}/pages/microsoft.graph.sitePage`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sitepage-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::SitePage> {
        let sheet = "GET sitePage: list
            sitepage-get: | |
            /sites/{id}/pages/microsoft.graph.sitePage";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.permission`, such as `/sites/{id}/permissions`.
    SitePermissions[models::Permission]
}

impl SitePermissions {
    /// `POST /sites/{sitesId}/permissions` — Create permission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-post-permissions?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: application: `Sites.FullControl.All`.
    pub fn create(&self, body: models::Permission) -> Call<models::Permission> {
        let sheet = "POST site: create
            site-post-permissions: | | Sites.FullControl.All
            /sites/{id}/permissions";
        self.0.call(sheet).json(body)
    }

    /// `GET /sites/{sitesId}/permissions` — List permissions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-list-permissions?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.FullControl.All`; application: `Sites.FullControl.All`.
    pub fn list(&self) -> List<models::Permission> {
        let sheet = "GET site: list
            site-list-permissions: Sites.FullControl.All | | Sites.FullControl.All
            /sites/{id}/permissions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.site`, such as `/sites/{id}/sites`.
    SiteSites[models::Site]
}

impl SiteSites {
    /// `GET /sites/{site-id}/sites` — Enumerate subsites
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-list-subsites?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::Site> {
        let sheet = "GET site: list
            site-list-subsites: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/sites";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.termStore.group`, such as `/sites/{id}/termStore/groups/{id}`.
    TermStoreGroup: super::Entity = models::term_store::Group
}

impl TermStoreGroup {
    /// `DELETE /sites/{site-id}/termStore/groups/{group-id}` — Delete group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-group-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE group: delete
            termstore-group-delete: TermStore.ReadWrite.All | |
            /sites/{id}/termStore/groups/{id}";
        self.0.call(sheet)
    }

    /// `GET /sites/{site-id}/termStore/groups/{group-id}` — Get group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-group-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`.
    pub fn get(&self) -> Get<models::term_store::Group> {
        let sheet = "GET group: get
            termstore-group-get: TermStore.Read.All TermStore.ReadWrite.All | |
            /sites/{id}/termStore/groups/{id}";
        self.0.get(sheet)
    }

    /// `…/sets`
    pub fn sets(&self) -> super::TermStoreGroupSets {
        super::TermStoreGroupSets(self.0.name("sets"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.termStore.set`, such as `/sites/{id}/termStore/groups/{id}/sets`.
    TermStoreGroupSets[models::term_store::Set]
}

impl TermStoreGroupSets {
    /// `GET /sites/{site-id}/termStore/groups/{group-id}/sets` — List sets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-group-list-sets?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`.
    pub fn list(&self) -> List<models::term_store::Set> {
        let sheet = "GET group: list
            termstore-group-list-sets: TermStore.Read.All TermStore.ReadWrite.All | |
            /sites/{id}/termStore/groups/{id}/sets";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.termStore.set`, such as `/sites/{id}/termStore/sets/{id}`.
    TermStoreSet: super::Entity = models::term_store::Set
}

impl TermStoreSet {
    /// `DELETE /sites/{site-id}/termStore/sets/{set-id}` — Delete set
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-set-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE set: delete
            termstore-set-delete: TermStore.ReadWrite.All | |
            /sites/{id}/termStore/sets/{id}";
        self.0.call(sheet)
    }

    /// `GET /sites/{site-id}/termStore/sets/{set-id}` — Get set
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-set-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`.
    pub fn get(&self) -> Get<models::term_store::Set> {
        let sheet = "GET set: get
            termstore-set-get: TermStore.Read.All TermStore.ReadWrite.All | |
            /sites/{id}/termStore/sets/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /sites/{site-id}/termStore/sets/{set-id}` — Update set
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-set-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn update(&self, body: models::term_store::Set) -> Call<models::term_store::Set> {
        let sheet = "PATCH set: update
            termstore-set-update: TermStore.ReadWrite.All | |
            /sites/{id}/termStore/sets/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/children`
    pub fn children(&self) -> super::TermStoreSetChildren {
        super::TermStoreSetChildren(self.0.name("children"))
    }

    /// `…/parentGroup`
    ///
    /// The type lists it; no page documents a request there.
    pub fn parent_group(&self) -> super::TermStoreGroup {
        super::TermStoreGroup(self.0.name("parentGroup"))
    }

    /// `…/relations`
    pub fn relations(&self) -> super::TermStoreSetRelations {
        super::TermStoreSetRelations(self.0.name("relations"))
    }

    /// `…/terms`
    pub fn terms(&self) -> Collection<models::term_store::Term> {
        Collection::at(self.0.name("terms"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.termStore.term`, such as `/sites/{id}/termStore/sets/{id}/children`.
    TermStoreSetChildren[models::term_store::Term]
}

impl TermStoreSetChildren {
    /// `POST /sites/{site-id}/termStore/sets/{set-id}/children` — Create term
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn create(&self, body: models::term_store::Term) -> Call<models::term_store::Term> {
        let sheet = "POST term: create
            termstore-term-post: TermStore.ReadWrite.All | |
            /sites/{id}/termStore/sets/{id}/children";
        self.0.call(sheet).json(body)
    }

    /// `GET /sites/{site-id}/termStore/sets/{set-id}/children` — List children
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-list-children?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`.
    pub fn list(&self) -> List<models::term_store::Term> {
        let sheet = "GET term: list
            termstore-term-list-children: TermStore.Read.All TermStore.ReadWrite.All | |
            /sites/{id}/termStore/sets/{id}/children";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.termStore.relation`, such as `/sites/{id}/termStore/sets/{id}/relations`.
    TermStoreSetRelations[models::term_store::Relation]
}

impl TermStoreSetRelations {
    /// `GET /sites/{site-id}/termStore/sets/{set-id}/relations` — List relations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-list-relations?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`.
    pub fn list(&self) -> List<models::term_store::Relation> {
        let sheet = "GET term: list
            termstore-term-list-relations: TermStore.Read.All TermStore.ReadWrite.All | |
            /sites/{id}/termStore/sets/{id}/relations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.termStore.store`, such as `/sites/{id}/termStore`.
    TermStoreStore: super::Entity = models::term_store::Store
}

impl TermStoreStore {
    /// `GET /sites/{site-id}/termStore` — Get store
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-store-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`.
    pub fn get(&self) -> Get<models::term_store::Store> {
        let sheet = "GET store: get
            termstore-store-get: TermStore.Read.All TermStore.ReadWrite.All | |
            /sites/{id}/termStore";
        self.0.get(sheet)
    }

    /// `PATCH /sites/{site-id}/termStore` — Update store
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-store-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn update(&self, body: models::term_store::Store) -> Call<models::term_store::Store> {
        let sheet = "PATCH store: update
            termstore-store-update: TermStore.ReadWrite.All | |
            /sites/{id}/termStore";
        self.0.call(sheet).json(body)
    }

    /// `…/groups`
    pub fn groups(&self) -> super::TermStoreStoreGroups {
        super::TermStoreStoreGroups(self.0.name("groups"))
    }

    /// `…/sets`
    pub fn sets(&self) -> super::TermStoreStoreSets {
        super::TermStoreStoreSets(self.0.name("sets"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.termStore.group`, such as `/sites/{id}/termStore/groups`.
    TermStoreStoreGroups[models::term_store::Group]
}

impl TermStoreStoreGroups {
    /// `POST /sites/{site-id}/termStore/groups` — Create termStore group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-group-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn create(&self, body: models::term_store::Group) -> Call<models::term_store::Group> {
        let sheet = "POST group: create
            termstore-group-post: TermStore.ReadWrite.All | |
            /sites/{id}/termStore/groups";
        self.0.call(sheet).json(body)
    }

    /// `GET /sites/{site-id}/termStore/groups` — List termStore groups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-list-groups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`.
    pub fn list(&self) -> List<models::term_store::Group> {
        let sheet = "GET termstore: list
            termstore-list-groups: TermStore.Read.All TermStore.ReadWrite.All | |
            /sites/{id}/termStore/groups";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.termStore.set`, such as `/sites/{id}/termStore/sets`.
    TermStoreStoreSets[models::term_store::Set]
}

impl TermStoreStoreSets {
    /// `POST /sites/{site-id}/termStore/sets` — Create set
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-set-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn create(&self, body: models::term_store::Set) -> Call<models::term_store::Set> {
        let sheet = "POST set: create
            termstore-set-post: TermStore.ReadWrite.All | |
            /sites/{id}/termStore/sets";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.termStore.term`, such as `/sites/{id}/termStore/sets/{id}/terms/{id}`.
    TermStoreTerm: super::Entity = models::term_store::Term
}

impl TermStoreTerm {
    /// `DELETE /sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}` — Delete term
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE term: delete
            termstore-term-delete: TermStore.ReadWrite.All | |
            /sites/{id}/termStore/sets/{id}/terms/{id}";
        self.0.call(sheet)
    }

    /// `GET /sites/{site-id}/termStore/groups/{group-id}/sets/{set-id}/terms/{term-id}` — Get term
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-get?view=graph-rest-1.0)
    /// Also: `/sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`.
    pub fn get(&self) -> Get<models::term_store::Term> {
        let sheet = "GET term: get
            termstore-term-get: TermStore.Read.All TermStore.ReadWrite.All | |
            /sites/{id}/termStore/groups/{id}/sets/{id}/terms/{id}
            /sites/{id}/termStore/sets/{id}/terms/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}` — Update term
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn update(&self, body: models::term_store::Term) -> Call<models::term_store::Term> {
        let sheet = "PATCH term: update
            termstore-term-update: TermStore.ReadWrite.All | |
            /sites/{id}/termStore/sets/{id}/terms/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/children`
    pub fn children(&self) -> super::TermStoreTermChildren {
        super::TermStoreTermChildren(self.0.name("children"))
    }

    /// `…/relations`
    pub fn relations(&self) -> super::TermStoreTermRelations {
        super::TermStoreTermRelations(self.0.name("relations"))
    }

    /// `…/set`
    ///
    /// The type lists it; no page documents a request there.
    pub fn set(&self) -> super::TermStoreSet {
        super::TermStoreSet(self.0.name("set"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.termStore.term`, such as `/sites/{id}/termStore/sets/{id}/terms/{id}/children`.
    TermStoreTermChildren[models::term_store::Term]
}

impl TermStoreTermChildren {
    /// `POST /sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}/children` — Create term
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn create(&self, body: models::term_store::Term) -> Call<models::term_store::Term> {
        let sheet = "POST term: create
            termstore-term-post: TermStore.ReadWrite.All | |
            /sites/{id}/termStore/sets/{id}/terms/{id}/children";
        self.0.call(sheet).json(body)
    }

    /// `GET /sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}/children` — List children
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-list-children?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`.
    pub fn list(&self) -> List<models::term_store::Term> {
        let sheet = "GET term: list
            termstore-term-list-children: TermStore.Read.All TermStore.ReadWrite.All | |
            /sites/{id}/termStore/sets/{id}/terms/{id}/children";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.termStore.relation`, such as `/sites/{id}/termStore/sets/{id}/terms/{id}/relations`.
    TermStoreTermRelations[models::term_store::Relation]
}

impl TermStoreTermRelations {
    /// `POST /sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}/relations` — Create relation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-relation-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn create(&self, body: models::term_store::Relation) -> Call<models::term_store::Relation> {
        let sheet = "POST relation: create
            termstore-relation-post: TermStore.ReadWrite.All | |
            /sites/{id}/termStore/sets/{id}/terms/{id}/relations";
        self.0.call(sheet).json(body)
    }

    /// `GET /sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}/relations` — List relations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-list-relations?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`.
    pub fn list(&self) -> List<models::term_store::Relation> {
        let sheet = "GET term: list
            termstore-term-list-relations: TermStore.Read.All TermStore.ReadWrite.All | |
            /sites/{id}/termStore/sets/{id}/terms/{id}/relations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.verticalSection`, such as `/sites/{id}/pages/{id}/canvasLayout/verticalSection`.
    VerticalSection: super::Entity = models::VerticalSection
}

impl VerticalSection {
    /// `GET /sites/{site-id}/pages/{baseSitePage-id}/canvasLayout/verticalSection`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn get(&self) -> Get<models::VerticalSection> {
        let sheet = "GET canvasLayout: get
            : Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/pages/{id}/canvasLayout/verticalSection";
        self.0.get(sheet)
    }

    /// `…/webparts`
    pub fn webparts(&self) -> super::VerticalSectionWebparts {
        super::VerticalSectionWebparts(self.0.name("webparts"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.webPart`, such as `/sites/{id}/pages/{id}/canvasLayout/verticalSection/webparts`.
    VerticalSectionWebparts[models::WebPart]
}

impl VerticalSectionWebparts {
    /// `GET /sites/{site-id}/pages/{baseSitePage-id}/canvasLayout/verticalSection/webparts`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::WebPart> {
        let sheet = "GET verticalSection: list
            : Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/pages/{id}/canvasLayout/verticalSection/webparts";
        self.0.list(sheet)
    }
}
