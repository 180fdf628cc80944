// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `sites`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get};

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
    pub fn list(&self) -> crate::runtime::List<models::ListItemVersion> {
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
    pub fn list(&self) -> crate::runtime::List<models::WebPart> {
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
    pub fn list(&self) -> crate::runtime::List<models::HorizontalSection> {
        let sheet = "GET canvasLayout: list
            : Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/pages/{id}/canvasLayout/horizontalSections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.columnDefinition`, such as `/sites/{id}/columns/{id}`.
    ColumnDefinition: super::Entity = models::ColumnDefinition
}

impl ColumnDefinition {
    /// `DELETE /sites/{site-id}/columns/{column-id}` — Delete columnDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-delete?view=graph-rest-1.0)
    /// Also: `/sites/{site-id}/contentTypes/{contentType-id}/columns/{column-id}`, `/sites/{site-id}/lists/{list-id}/columns/{column-id}`, `/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/columns/{column-id}` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE columnDefinition: delete
            columndefinition-delete: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/columns/{id}
            /sites/{id}/contentTypes/{id}/columns/{id}
            /sites/{id}/lists/{id}/columns/{id}
            /sites/{id}/lists/{id}/contentTypes/{id}/columns/{id}
            columndefinition-delete: FileStorageContainer.Selected | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/columns/{id}";
        self.0.call(sheet)
    }

    /// `GET /sites/{site-id}/columns/{column-id}` — Get columnDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-get?view=graph-rest-1.0)
    /// Also: `/sites/{site-id}/contentTypes/{contentType-id}/columns/{column-id}`, `/sites/{site-id}/lists/{list-id}/columns/{column-id}`, `/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/columns/{column-id}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ColumnDefinition> {
        let sheet = "GET columnDefinition: get
            columndefinition-get: Sites.Read.All Sites.Manage.All Sites.FullControl.All Sites.ReadWrite.All | | Sites.Read.All Sites.Manage.All Sites.FullControl.All Sites.ReadWrite.All
            /sites/{id}/columns/{id}
            /sites/{id}/contentTypes/{id}/columns/{id}
            /sites/{id}/lists/{id}/columns/{id}
            /sites/{id}/lists/{id}/contentTypes/{id}/columns/{id}
            columndefinition-get: FileStorageContainer.Selected | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/columns/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /sites/{site-id}/columns/{column-id}` — Update columndefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-update?view=graph-rest-1.0)
    /// Also: `/sites/{site-id}/contentTypes/{contentType-id}/columns/{column-id}`, `/sites/{site-id}/lists/{list-id}/columns/{column-id}`, `/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/columns/{column-id}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn update(&self, body: models::ColumnDefinition) -> Call<models::ColumnDefinition> {
        let sheet = "PATCH columnDefinition: update
            columndefinition-update: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/columns/{id}
            /sites/{id}/contentTypes/{id}/columns/{id}
            /sites/{id}/lists/{id}/columns/{id}
            /sites/{id}/lists/{id}/contentTypes/{id}/columns/{id}
            columndefinition-update: FileStorageContainer.Selected | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/columns/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/sourceColumn`
    ///
    /// The type lists it; no page documents a request there.
    pub fn source_column(&self) -> super::ColumnDefinition {
        super::ColumnDefinition(self.0.name("sourceColumn"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.contentType`, such as `/sites/{id}/contentTypes/{id}`.
    ContentType: super::Entity = models::ContentType
}

impl ContentType {
    /// `POST /sites/{siteId}/contentTypes/{contentTypeId}/associateWithHubSites` — contentType: associateWithHubSites
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-associatewithhubsites?view=graph-rest-1.0)
    /// Also: `/drives/{drive-id}/list/contentTypes/{contentType-id}/associateWithHubSites`, `/groups/{group-id}/sites/{site-id}/contentTypes/{contentType-id}/associateWithHubSites`, `/groups/{group-id}/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/associateWithHubSites` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn associate_with_hub_sites(&self, body: requests::content_type::AssociateWithHubSitesRequest) -> Call<()> {
        let sheet = "POST contentType: associate_with_hub_sites
            contenttype-associatewithhubsites: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/contentTypes/{id}/associateWithHubSites
            /drives/{id}/list/contentTypes/{id}/associateWithHubSites
            /groups/{id}/sites/{id}/contentTypes/{id}/associateWithHubSites
            /groups/{id}/sites/{id}/lists/{id}/contentTypes/{id}/associateWithHubSites
            /shares/{id}/list/contentTypes/{id}/associateWithHubSites
            /sites/{id}/lists/{id}/contentTypes/{id}/associateWithHubSites";
        self.0.name("associateWithHubSites").call(sheet).json(body)
    }

    /// `POST /sites/{siteId}/contentTypes/{contentTypeId}/copyToDefaultContentLocation` — contentType: copyToDefaultContentLocation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-copytodefaultcontentlocation?view=graph-rest-1.0)
    /// Also: `/drives/{drive-id}/list/contentTypes/{contentType-id}/copyToDefaultContentLocation`, `/groups/{group-id}/sites/{site-id}/contentTypes/{contentType-id}/copyToDefaultContentLocation`, `/groups/{group-id}/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/copyToDefaultContentLocation` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`; application: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`.
    pub fn copy_to_default_content_location(
        &self,
        body: requests::content_type::CopyToDefaultContentLocationRequest,
    ) -> Call<()> {
        let sheet = "POST contentType: copy_to_default_content_location
            contenttype-copytodefaultcontentlocation: Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All | | Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All
            /sites/{id}/contentTypes/{id}/copyToDefaultContentLocation
            contenttype-copytodefaultcontentlocation: Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All | | Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All
            /drives/{id}/list/contentTypes/{id}/copyToDefaultContentLocation
            /groups/{id}/sites/{id}/contentTypes/{id}/copyToDefaultContentLocation
            /groups/{id}/sites/{id}/lists/{id}/contentTypes/{id}/copyToDefaultContentLocation
            /shares/{id}/list/contentTypes/{id}/copyToDefaultContentLocation
            /sites/{id}/lists/{id}/contentTypes/{id}/copyToDefaultContentLocation";
        self.0.name("copyToDefaultContentLocation").call(sheet).json(body)
    }

    /// `DELETE /sites/{site-id}/contentTypes/{contentType-id}` — Delete contentType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-delete?view=graph-rest-1.0)
    /// Also: `/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE contentType: delete
            contenttype-delete: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/contentTypes/{id}
            /sites/{id}/lists/{id}/contentTypes/{id}";
        self.0.call(sheet)
    }

    /// `GET /sites/{site-id}/contentTypes/{contentType-id}` — Get contentType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-get?view=graph-rest-1.0)
    /// Also: `/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ContentType> {
        let sheet = "GET contentType: get
            contenttype-get: Sites.Read.All Sites.Manage.All Sites.FullControl.All Sites.ReadWrite.All | | Sites.Read.All Sites.Manage.All Sites.FullControl.All Sites.ReadWrite.All
            /sites/{id}/contentTypes/{id}
            /sites/{id}/lists/{id}/contentTypes/{id}";
        self.0.get(sheet)
    }

    /// `GET /sites/{siteId}/contentTypes/{contentTypeId}/isPublished` — contentType: isPublished
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-ispublished?view=graph-rest-1.0)
    /// Also: `/drives/{drive-id}/list/contentTypes/{contentType-id}/isPublished`, `/groups/{group-id}/sites/{site-id}/contentTypes/{contentType-id}/isPublished`, `/groups/{group-id}/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/isPublished` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.FullControl.All`; application: `Sites.FullControl.All`.
    pub fn is_published(&self) -> Call<bool> {
        let sheet = "GET contentType: is_published
            contenttype-ispublished: Sites.FullControl.All | | Sites.FullControl.All
            /sites/{id}/contentTypes/{id}/isPublished
            /drives/{id}/list/contentTypes/{id}/isPublished
            /groups/{id}/sites/{id}/contentTypes/{id}/isPublished
            /groups/{id}/sites/{id}/lists/{id}/contentTypes/{id}/isPublished
            /shares/{id}/list/contentTypes/{id}/isPublished
            /sites/{id}/lists/{id}/contentTypes/{id}/isPublished";
        self.0.name("isPublished").call(sheet)
    }

    /// `POST /sites/{siteId}/contentTypes/{contentTypeId}/publish` — contentType: publish
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-publish?view=graph-rest-1.0)
    /// Also: `/drives/{drive-id}/list/contentTypes/{contentType-id}/publish`, `/groups/{group-id}/sites/{site-id}/contentTypes/{contentType-id}/publish`, `/groups/{group-id}/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/publish` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.FullControl.All`; personal account: `Sites.FullControl.All`; application: `Sites.FullControl.All`.
    pub fn publish(&self) -> Call<()> {
        let sheet = "POST contentType: publish
            contenttype-publish: Sites.FullControl.All | Sites.FullControl.All | Sites.FullControl.All
            /sites/{id}/contentTypes/{id}/publish
            /drives/{id}/list/contentTypes/{id}/publish
            /groups/{id}/sites/{id}/contentTypes/{id}/publish
            /groups/{id}/sites/{id}/lists/{id}/contentTypes/{id}/publish
            /shares/{id}/list/contentTypes/{id}/publish
            /sites/{id}/lists/{id}/contentTypes/{id}/publish";
        self.0.name("publish").call(sheet)
    }

    /// `POST /sites/{siteId}/contentTypes/{contentTypeId}/unpublish` — contentType: unpublish
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-unpublish?view=graph-rest-1.0)
    /// Also: `/drives/{drive-id}/list/contentTypes/{contentType-id}/unpublish`, `/groups/{group-id}/sites/{site-id}/contentTypes/{contentType-id}/unpublish`, `/groups/{group-id}/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/unpublish` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.FullControl.All`; personal account: `Sites.FullControl.All`; application: `Sites.FullControl.All`.
    pub fn unpublish(&self) -> Call<()> {
        let sheet = "POST contentType: unpublish
            contenttype-unpublish: Sites.FullControl.All | Sites.FullControl.All | Sites.FullControl.All
            /sites/{id}/contentTypes/{id}/unpublish
            /drives/{id}/list/contentTypes/{id}/unpublish
            /groups/{id}/sites/{id}/contentTypes/{id}/unpublish
            /groups/{id}/sites/{id}/lists/{id}/contentTypes/{id}/unpublish
            /shares/{id}/list/contentTypes/{id}/unpublish
            /sites/{id}/lists/{id}/contentTypes/{id}/unpublish";
        self.0.name("unpublish").call(sheet)
    }

    /// `PATCH /sites/{site-id}/contentTypes/{contentType-id}` — Update contentType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-update?view=graph-rest-1.0)
    /// Also: `/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn update(&self, body: models::ContentType) -> Call<models::ContentType> {
        let sheet = "PATCH contentType: update
            contenttype-update: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/contentTypes/{id}
            /sites/{id}/lists/{id}/contentTypes/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/base`
    ///
    /// The type lists it; no page documents a request there.
    pub fn base(&self) -> super::ContentType {
        super::ContentType(self.0.name("base"))
    }

    /// `…/baseTypes`
    ///
    /// The type lists it; no page documents a request there.
    pub fn base_types(&self) -> Collection<models::ContentType> {
        Collection::at(self.0.name("baseTypes"))
    }

    /// `…/columnLinks`
    ///
    /// The type lists it; no page documents a request there.
    pub fn column_links(&self) -> Collection<models::ColumnLink> {
        Collection::at(self.0.name("columnLinks"))
    }

    /// `…/columnPositions`
    ///
    /// The type lists it; no page documents a request there.
    pub fn column_positions(&self) -> Collection<models::ColumnDefinition> {
        Collection::at(self.0.name("columnPositions"))
    }

    /// `…/columns`
    pub fn columns(&self) -> super::ContentTypeColumns {
        super::ContentTypeColumns(self.0.name("columns"))
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
    pub fn list(&self) -> crate::runtime::List<models::ColumnDefinition> {
        let sheet = "GET contentType: list
            contenttype-list-columns: Sites.Read.All Sites.Manage.All Sites.FullControl.All Sites.ReadWrite.All | | Sites.Read.All Sites.Manage.All Sites.FullControl.All Sites.ReadWrite.All
            /sites/{id}/contentTypes/{id}/columns
            /sites/{id}/lists/{id}/contentTypes/{id}/columns";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.documentSetVersion`, such as `/drives/{id}/list/items/{id}/documentSetVersions/{id}`.
    DocumentSetVersion: super::ListItemVersion = models::DocumentSetVersion
}

impl DocumentSetVersion {
    /// `DELETE /sites/{site-id}/lists/{list-id}/items/{listItem-id}/documentSetVersions/{documentSetVersion-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/documentsetversion-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All` and 3 more; application: `Sites.ReadWrite.All` and 3 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE documentSetVersion: delete
            documentsetversion-delete: Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.Selected | | Sites.ReadWrite.All Sites.Selected Sites.FullControl.All Sites.Manage.All
            /sites/{id}/lists/{id}/items/{id}/documentSetVersions/{id}";
        self.0.call(sheet)
    }

    /// `GET /sites/{site-id}/lists/{list-id}/items/{listItem-id}/documentSetVersions/{documentSetVersion-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/documentsetversion-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 4 more; application: `Sites.Read.All` and 4 more.
    pub fn get(&self) -> Get<models::DocumentSetVersion> {
        let sheet = "GET documentSetVersion: get
            documentsetversion-get: Sites.Read.All Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.Selected | | Sites.Read.All Sites.ReadWrite.All Sites.Selected Sites.FullControl.All Sites.Manage.All
            /sites/{id}/lists/{id}/items/{id}/documentSetVersions/{id}";
        self.0.get(sheet)
    }

    /// `POST /drives/{drive-id}/list/items/{listItem-id}/documentSetVersions/{documentSetVersion-id}/restore`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/documentsetversion-restore?view=graph-rest-1.0), metadata
    /// Also: `/groups/{group-id}/sites/{site-id}/lists/{list-id}/items/{listItem-id}/documentSetVersions/{documentSetVersion-id}/restore`, `/shares/{sharedDriveItem-id}/list/items/{listItem-id}/documentSetVersions/{documentSetVersion-id}/restore`, `/sites/{site-id}/lists/{list-id}/items/{listItem-id}/documentSetVersions/{documentSetVersion-id}/restore`.
    /// Status: 204.
    pub fn restore(&self) -> Call<()> {
        let sheet = "POST documentSetVersion: restore
            documentsetversion-restore: | |
            /drives/{id}/list/items/{id}/documentSetVersions/{id}/restore
            /groups/{id}/sites/{id}/lists/{id}/items/{id}/documentSetVersions/{id}/restore
            /shares/{id}/list/items/{id}/documentSetVersions/{id}/restore
            documentsetversion-restore: Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.Selected | | Sites.ReadWrite.All Sites.Selected Sites.FullControl.All Sites.Manage.All
            /sites/{id}/lists/{id}/items/{id}/documentSetVersions/{id}/restore";
        self.0.name("restore").call(sheet)
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
    /// A value of `microsoft.graph.fileStorage`, such as `/storage/fileStorage`.
    FileStorage: super::Entity = models::FileStorage
}

impl FileStorage {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::FileStorage> {
        self.0.get("GET fileStorage: get")
    }

    /// `…/containerTypeRegistrations`
    pub fn container_type_registrations(&self) -> super::FileStorageContainerTypeRegistrations {
        super::FileStorageContainerTypeRegistrations(self.0.name("containerTypeRegistrations"))
    }

    /// `…/containerTypes`
    pub fn container_types(&self) -> super::FileStorageContainerTypes {
        super::FileStorageContainerTypes(self.0.name("containerTypes"))
    }

    /// `…/containers`
    pub fn containers(&self) -> super::FileStorageContainers {
        super::FileStorageContainers(self.0.name("containers"))
    }

    /// `…/deletedContainers`
    pub fn deleted_containers(&self) -> super::FileStorageDeletedContainers {
        super::FileStorageDeletedContainers(self.0.name("deletedContainers"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.fileStorageContainer`, such as `/storage/fileStorage/containers/{id}`.
    FileStorageContainer: super::Entity = models::FileStorageContainer
}

impl FileStorageContainer {
    /// `POST /storage/fileStorage/containers/{fileStorageContainer-id}/activate`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`; personal account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn activate(&self) -> Call<()> {
        let sheet = "POST fileStorageContainer: activate
            : FileStorageContainer.Selected | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/activate";
        self.0.name("activate").call(sheet)
    }

    /// `DELETE /storage/fileStorage/containers/{fileStorageContainer-id}`
    ///
    /// Source: metadata.
    /// Also: `/storage/fileStorage/deletedContainers/{fileStorageContainer-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`, `FileStorageContainer.Manage.All`; personal account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE fileStorageContainer: delete
            : FileStorageContainer.Selected FileStorageContainer.Manage.All | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}
            /storage/fileStorage/deletedContainers/{id}";
        self.0.call(sheet)
    }

    /// `GET /storage/fileStorage/containers/{fileStorageContainer-id}`
    ///
    /// Source: metadata.
    /// Also: `/storage/fileStorage/deletedContainers/{fileStorageContainer-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`, `FileStorageContainer.Manage.All`; personal account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn get(&self) -> Get<models::FileStorageContainer> {
        let sheet = "GET fileStorageContainer: get
            : FileStorageContainer.Selected FileStorageContainer.Manage.All | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}
            /storage/fileStorage/deletedContainers/{id}";
        self.0.get(sheet)
    }

    /// `POST /storage/fileStorage/containers/{fileStorageContainer-id}/lock`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`, `FileStorageContainer.Manage.All`; application: `FileStorageContainer.Selected`.
    pub fn lock(&self, body: requests::file_storage_container::LockRequest) -> Call<()> {
        let sheet = "POST fileStorageContainer: lock
            : FileStorageContainer.Selected FileStorageContainer.Manage.All | | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/lock";
        self.0.name("lock").call(sheet).json(body)
    }

    /// `POST /storage/fileStorage/containers/{fileStorageContainer-id}/permanentDelete`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`, `FileStorageContainer.Manage.All`; personal account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn permanent_delete(&self) -> Call<()> {
        let sheet = "POST fileStorageContainer: permanent_delete
            : FileStorageContainer.Selected FileStorageContainer.Manage.All | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/permanentDelete";
        self.0.name("permanentDelete").call(sheet)
    }

    /// `POST /storage/fileStorage/containers/{fileStorageContainer-id}/provisionMigrationContainers`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn provision_migration_containers(&self) -> Call<models::SharePointMigrationContainerInfo> {
        let sheet = "POST fileStorageContainer: provision_migration_containers
            : FileStorageContainer.Selected | | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/provisionMigrationContainers";
        self.0.name("provisionMigrationContainers").call(sheet)
    }

    /// `POST /storage/fileStorage/deletedContainers/{fileStorageContainer-id}/restore`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`, `FileStorageContainer.Manage.All`; personal account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn restore(&self) -> Call<models::FileStorageContainer> {
        let sheet = "POST fileStorageContainer: restore
            : FileStorageContainer.Selected FileStorageContainer.Manage.All | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/deletedContainers/{id}/restore";
        self.0.name("restore").call(sheet)
    }

    /// `POST /storage/fileStorage/containers/{fileStorageContainer-id}/unlock`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`, `FileStorageContainer.Manage.All`; application: `FileStorageContainer.Selected`.
    pub fn unlock(&self) -> Call<()> {
        let sheet = "POST fileStorageContainer: unlock
            : FileStorageContainer.Selected FileStorageContainer.Manage.All | | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/unlock";
        self.0.name("unlock").call(sheet)
    }

    /// `PATCH /storage/fileStorage/containers/{fileStorageContainer-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`, `FileStorageContainer.Manage.All`; personal account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn update(&self, body: models::FileStorageContainer) -> Call<models::FileStorageContainer> {
        let sheet = "PATCH fileStorageContainer: update
            : FileStorageContainer.Selected FileStorageContainer.Manage.All | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/columns`
    pub fn columns(&self) -> super::FileStorageContainerColumns {
        super::FileStorageContainerColumns(self.0.name("columns"))
    }

    /// `…/customProperties`
    pub fn custom_properties(&self) -> super::FileStorageContainerCustomPropertyDictionary {
        super::FileStorageContainerCustomPropertyDictionary(self.0.name("customProperties"))
    }

    /// `…/drive`
    pub fn drive(&self) -> super::Drive {
        super::Drive(self.0.name("drive"))
    }

    /// `…/migrationJobs`
    pub fn migration_jobs(&self) -> super::FileStorageContainerMigrationJobs {
        super::FileStorageContainerMigrationJobs(self.0.name("migrationJobs"))
    }

    /// `…/permissions`
    pub fn permissions(&self) -> super::FileStorageContainerPermissions {
        super::FileStorageContainerPermissions(self.0.name("permissions"))
    }

    /// `…/recycleBin`
    pub fn recycle_bin(&self) -> super::RecycleBin {
        super::RecycleBin(self.0.name("recycleBin"))
    }

    /// `…/sharePointGroups`
    pub fn share_point_groups(&self) -> super::FileStorageContainerSharePointGroups {
        super::FileStorageContainerSharePointGroups(self.0.name("sharePointGroups"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.columnDefinition`, such as `/storage/fileStorage/containers/{id}/columns`.
    FileStorageContainerColumns[models::ColumnDefinition]
}

impl FileStorageContainerColumns {
    /// `POST /storage/fileStorage/containers/{fileStorageContainer-id}/columns`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`; personal account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn create(&self, body: models::ColumnDefinition) -> Call<models::ColumnDefinition> {
        let sheet = "POST fileStorageContainer: create
            : FileStorageContainer.Selected | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/columns";
        self.0.call(sheet).json(body)
    }

    /// `GET /storage/fileStorage/containers/{fileStorageContainer-id}/columns`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`; personal account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn list(&self) -> crate::runtime::List<models::ColumnDefinition> {
        let sheet = "GET fileStorageContainer: list
            : FileStorageContainer.Selected | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/columns";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.fileStorageContainerCustomPropertyDictionary`, such as `/storage/fileStorage/containers/{id}/customProperties`.
    FileStorageContainerCustomPropertyDictionary = models::FileStorageContainerCustomPropertyDictionary
}

impl FileStorageContainerCustomPropertyDictionary {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::FileStorageContainerCustomPropertyDictionary> {
        self.0.get("GET fileStorageContainerCustomPropertyDictionary: get")
    }

    /// `PATCH /storage/fileStorage/containers/{fileStorageContainer-id}/customProperties`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`; personal account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn update(
        &self,
        body: models::FileStorageContainerCustomPropertyDictionary,
    ) -> Call<models::FileStorageContainerCustomPropertyDictionary> {
        let sheet = "PATCH fileStorageContainer: update
            : FileStorageContainer.Selected | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/customProperties";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sharePointMigrationJob`, such as `/storage/fileStorage/containers/{id}/migrationJobs`.
    FileStorageContainerMigrationJobs[models::SharePointMigrationJob]
}

impl FileStorageContainerMigrationJobs {
    /// `POST /storage/fileStorage/containers/{fileStorageContainer-id}/migrationJobs`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn create(&self, body: models::SharePointMigrationJob) -> Call<models::SharePointMigrationJob> {
        let sheet = "POST fileStorageContainer: create
            : FileStorageContainer.Selected | | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/migrationJobs";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.permission`, such as `/storage/fileStorage/containers/{id}/permissions`.
    FileStorageContainerPermissions[models::Permission]
}

impl FileStorageContainerPermissions {
    /// `POST /storage/fileStorage/containers/{fileStorageContainer-id}/permissions`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`, `FileStorageContainer.Manage.All`; personal account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn create(&self, body: models::Permission) -> Call<models::Permission> {
        let sheet = "POST fileStorageContainer: create
            : FileStorageContainer.Selected FileStorageContainer.Manage.All | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/permissions";
        self.0.call(sheet).json(body)
    }

    /// `GET /storage/fileStorage/containers/{fileStorageContainer-id}/permissions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`, `FileStorageContainer.Manage.All`; personal account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn list(&self) -> crate::runtime::List<models::Permission> {
        let sheet = "GET fileStorageContainer: list
            : FileStorageContainer.Selected FileStorageContainer.Manage.All | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/permissions";
        self.0.list(sheet)
    }

    /// `…(email='{email}')`
    pub fn by_email(&self, email: &str) -> super::Permission {
        super::Permission(self.0.alternate_key(&[("email", Argument::quoted(email))], true))
    }

    /// `…(userPrincipalName='{userPrincipalName}')`
    pub fn by_user_principal_name(&self, user_principal_name: &str) -> super::Permission {
        super::Permission(self.0.alternate_key(&[("userPrincipalName", Argument::quoted(user_principal_name))], true))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sharePointGroup`, such as `/storage/fileStorage/containers/{id}/sharePointGroups`.
    FileStorageContainerSharePointGroups[models::SharePointGroup]
}

impl FileStorageContainerSharePointGroups {
    /// `POST /storage/fileStorage/containers/{fileStorageContainer-id}/sharePointGroups`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: application: `FileStorageContainer.Selected`.
    pub fn create(&self, body: models::SharePointGroup) -> Call<models::SharePointGroup> {
        let sheet = "POST fileStorageContainer: create
            : | | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/sharePointGroups";
        self.0.call(sheet).json(body)
    }

    /// `GET /storage/fileStorage/containers/{fileStorageContainer-id}/sharePointGroups`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `FileStorageContainer.Selected`.
    pub fn list(&self) -> crate::runtime::List<models::SharePointGroup> {
        let sheet = "GET fileStorageContainer: list
            : | | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/sharePointGroups";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.fileStorageContainerType`, such as `/storage/fileStorage/containerTypes/{id}`.
    FileStorageContainerType: super::Entity = models::FileStorageContainerType
}

impl FileStorageContainerType {
    /// `DELETE /storage/fileStorage/containerTypes/{fileStorageContainerType-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/filestorage-delete-containertypes?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE fileStorage: delete
            filestorage-delete-containertypes: | |
            /storage/fileStorage/containerTypes/{id}";
        self.0.call(sheet)
    }

    /// `GET /storage/fileStorage/containerTypes/{fileStorageContainerType-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/filestoragecontainertype-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::FileStorageContainerType> {
        let sheet = "GET fileStorageContainerType: get
            filestoragecontainertype-get: | |
            /storage/fileStorage/containerTypes/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /storage/fileStorage/containerTypes/{fileStorageContainerType-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/filestoragecontainertype-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(&self, body: models::FileStorageContainerType) -> Call<models::FileStorageContainerType> {
        let sheet = "PATCH fileStorageContainerType: update
            filestoragecontainertype-update: | |
            /storage/fileStorage/containerTypes/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.fileStorageContainerTypeAppPermissionGrant`, such as `/storage/fileStorage/containerTypeRegistrations/{id}/applicationPermissionGrants/{id}`.
    FileStorageContainerTypeAppPermissionGrant = models::FileStorageContainerTypeAppPermissionGrant
}

impl FileStorageContainerTypeAppPermissionGrant {
    /// `DELETE /storage/fileStorage/containerTypeRegistrations/{fileStorageContainerTypeRegistration-id}/applicationPermissionGrants/{fileStorageContainerTypeAppPermissionGrant-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/filestoragecontainertyperegistration-delete-applicationpermissiongrants?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE fileStorageContainerTypeRegistration: delete
            filestoragecontainertyperegistration-delete-applicationpermissiongrants: | |
            /storage/fileStorage/containerTypeRegistrations/{id}/applicationPermissionGrants/{id}";
        self.0.call(sheet)
    }

    /// `GET /storage/fileStorage/containerTypeRegistrations/{fileStorageContainerTypeRegistration-id}/applicationPermissionGrants/{fileStorageContainerTypeAppPermissionGrant-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/filestoragecontainertypeapppermissiongrant-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::FileStorageContainerTypeAppPermissionGrant> {
        let sheet = "GET fileStorageContainerTypeAppPermissionGrant: get
            filestoragecontainertypeapppermissiongrant-get: | |
            /storage/fileStorage/containerTypeRegistrations/{id}/applicationPermissionGrants/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /storage/fileStorage/containerTypeRegistrations/{fileStorageContainerTypeRegistration-id}/applicationPermissionGrants/{fileStorageContainerTypeAppPermissionGrant-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/filestoragecontainertypeapppermissiongrant-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(
        &self,
        body: models::FileStorageContainerTypeAppPermissionGrant,
    ) -> Call<models::FileStorageContainerTypeAppPermissionGrant> {
        let sheet = "PATCH fileStorageContainerTypeAppPermissionGrant: update
            filestoragecontainertypeapppermissiongrant-update: | |
            /storage/fileStorage/containerTypeRegistrations/{id}/applicationPermissionGrants/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.fileStorageContainerTypeRegistration`, such as `/storage/fileStorage/containerTypeRegistrations/{id}`.
    FileStorageContainerTypeRegistration: super::Entity = models::FileStorageContainerTypeRegistration
}

impl FileStorageContainerTypeRegistration {
    /// `DELETE /storage/fileStorage/containerTypeRegistrations/{fileStorageContainerTypeRegistration-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/filestorage-delete-containertyperegistrations?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE fileStorage: delete
            filestorage-delete-containertyperegistrations: | |
            /storage/fileStorage/containerTypeRegistrations/{id}";
        self.0.call(sheet)
    }

    /// `GET /storage/fileStorage/containerTypeRegistrations/{fileStorageContainerTypeRegistration-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/filestoragecontainertyperegistration-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::FileStorageContainerTypeRegistration> {
        let sheet = "GET fileStorageContainerTypeRegistration: get
            filestoragecontainertyperegistration-get: | |
            /storage/fileStorage/containerTypeRegistrations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /storage/fileStorage/containerTypeRegistrations/{fileStorageContainerTypeRegistration-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/filestorage-post-containertyperegistrations?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(
        &self,
        body: models::FileStorageContainerTypeRegistration,
    ) -> Call<models::FileStorageContainerTypeRegistration> {
        let sheet = "PATCH fileStorage: update
            filestorage-post-containertyperegistrations: | |
            /storage/fileStorage/containerTypeRegistrations/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/applicationPermissionGrants`
    pub fn application_permission_grants(
        &self,
    ) -> super::FileStorageContainerTypeRegistrationApplicationPermissionGrants
    {
        super::FileStorageContainerTypeRegistrationApplicationPermissionGrants(
            self.0.name("applicationPermissionGrants"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.fileStorageContainerTypeAppPermissionGrant`, such as `/storage/fileStorage/containerTypeRegistrations/{id}/applicationPermissionGrants`.
    FileStorageContainerTypeRegistrationApplicationPermissionGrants[models::FileStorageContainerTypeAppPermissionGrant]
}

impl FileStorageContainerTypeRegistrationApplicationPermissionGrants {
    /// `GET /storage/fileStorage/containerTypeRegistrations/{fileStorageContainerTypeRegistration-id}/applicationPermissionGrants`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/filestoragecontainertyperegistration-list-applicationpermissiongrants?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> crate::runtime::List<models::FileStorageContainerTypeAppPermissionGrant> {
        let sheet = "GET fileStorageContainerTypeRegistration: list
            filestoragecontainertyperegistration-list-applicationpermissiongrants: | |
            /storage/fileStorage/containerTypeRegistrations/{id}/applicationPermissionGrants";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.fileStorageContainerTypeRegistration`, such as `/storage/fileStorage/containerTypeRegistrations`.
    FileStorageContainerTypeRegistrations[models::FileStorageContainerTypeRegistration]
}

impl FileStorageContainerTypeRegistrations {
    /// `GET /storage/fileStorage/containerTypeRegistrations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/filestorage-list-containertyperegistrations?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> crate::runtime::List<models::FileStorageContainerTypeRegistration> {
        let sheet = "GET fileStorage: list
            filestorage-list-containertyperegistrations: | |
            /storage/fileStorage/containerTypeRegistrations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.fileStorageContainerType`, such as `/storage/fileStorage/containerTypes`.
    FileStorageContainerTypes[models::FileStorageContainerType]
}

impl FileStorageContainerTypes {
    /// `POST /storage/fileStorage/containerTypes`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/filestorage-post-containertypes?view=graph-rest-1.0), metadata
    /// Status: 201.
    pub fn create(&self, body: models::FileStorageContainerType) -> Call<models::FileStorageContainerType> {
        let sheet = "POST fileStorage: create
            filestorage-post-containertypes: | |
            /storage/fileStorage/containerTypes";
        self.0.call(sheet).json(body)
    }

    /// `GET /storage/fileStorage/containerTypes`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/filestorage-list-containertypes?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> crate::runtime::List<models::FileStorageContainerType> {
        let sheet = "GET fileStorage: list
            filestorage-list-containertypes: | |
            /storage/fileStorage/containerTypes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.fileStorageContainer`, such as `/storage/fileStorage/containers`.
    FileStorageContainers[models::FileStorageContainer]
}

impl FileStorageContainers {
    /// `POST /storage/fileStorage/containers`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/filestoragecontainer-post?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`; personal account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn create(&self, body: models::FileStorageContainer) -> Call<models::FileStorageContainer> {
        let sheet = "POST fileStorageContainer: create
            filestoragecontainer-post: FileStorageContainer.Selected | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers";
        self.0.call(sheet).json(body)
    }

    /// `GET /storage/fileStorage/containers`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/filestorage-list-containers?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`, `FileStorageContainer.Manage.All`; personal account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn list(&self) -> crate::runtime::List<models::FileStorageContainer> {
        let sheet = "GET fileStorage: list
            filestorage-list-containers: FileStorageContainer.Selected FileStorageContainer.Manage.All | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.fileStorageContainer`, such as `/storage/fileStorage/deletedContainers`.
    FileStorageDeletedContainers[models::FileStorageContainer]
}

impl FileStorageDeletedContainers {
    /// `GET /storage/fileStorage/deletedContainers`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`, `FileStorageContainer.Manage.All`; personal account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn list(&self) -> crate::runtime::List<models::FileStorageContainer> {
        let sheet = "GET fileStorage: list
            : FileStorageContainer.Selected FileStorageContainer.Manage.All | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/deletedContainers";
        self.0.list(sheet)
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
    pub fn delta(&self) -> crate::runtime::List<models::Site> {
        let sheet = "GET site: delta
            site-delta: | |
            /groups/{id}/sites/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /groups/{group-id}/sites/getAllSites`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-getallsites?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get_all_sites(&self) -> crate::runtime::List<models::Site> {
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
    pub fn list(&self) -> crate::runtime::List<models::WebPart> {
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
    pub fn list(&self) -> crate::runtime::List<models::HorizontalSectionColumn> {
        let sheet = "GET horizontalSection: list
            : Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/pages/{id}/canvasLayout/horizontalSections/{id}/columns";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.list`, such as `/drive/list`.
    List: super::BaseItem = models::List
}

impl List {
    /// `GET /sites/{site-id}/lists/{list-id}` — Get metadata for a list
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn get(&self) -> Get<models::List> {
        let sheet = "GET list-get: get
            list-get: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}";
        self.0.get(sheet)
    }

    /// `…/columns`
    pub fn columns(&self) -> super::ListColumns {
        super::ListColumns(self.0.name("columns"))
    }

    /// `…/contentTypes`
    pub fn content_types(&self) -> super::ListContentTypes {
        super::ListContentTypes(self.0.name("contentTypes"))
    }

    /// `…/drive`
    pub fn drive(&self) -> super::Drive {
        super::Drive(self.0.name("drive"))
    }

    /// `…/items`
    pub fn items(&self) -> super::ListItems {
        super::ListItems(self.0.name("items"))
    }

    /// `…/operations`
    pub fn operations(&self) -> super::ListOperations {
        super::ListOperations(self.0.name("operations"))
    }

    /// `…/permissions`
    pub fn permissions(&self) -> super::ListPermissions {
        super::ListPermissions(self.0.name("permissions"))
    }

    /// `…/subscriptions`
    pub fn subscriptions(&self) -> super::ListSubscriptions {
        super::ListSubscriptions(self.0.name("subscriptions"))
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
    pub fn list(&self) -> crate::runtime::List<models::ColumnDefinition> {
        let sheet = "GET list-list-columns: list
            list-list-columns: Sites.Read.All Sites.Manage.All Sites.FullControl.All Sites.ReadWrite.All | | Sites.Read.All Sites.Manage.All Sites.FullControl.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/columns";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.contentType`, such as `/drives/{id}/list/contentTypes`.
    ListContentTypes[models::ContentType]
}

impl ListContentTypes {
    /// `POST /sites/{site-id}/lists/{list-id}/contentTypes/addCopy` — contentType: addCopy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-addcopy?view=graph-rest-1.0)
    /// Also: `/drives/{drive-id}/list/contentTypes/addCopy`, `/groups/{group-id}/sites/{site-id}/lists/{list-id}/contentTypes/addCopy`, `/shares/{sharedDriveItem-id}/list/contentTypes/addCopy`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn add_copy(&self, body: requests::content_type::AddCopyRequest) -> Call<models::ContentType> {
        let sheet = "POST contentType: add_copy
            contenttype-addcopy: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/lists/{id}/contentTypes/addCopy
            /drives/{id}/list/contentTypes/addCopy
            /groups/{id}/sites/{id}/lists/{id}/contentTypes/addCopy
            /shares/{id}/list/contentTypes/addCopy";
        self.0.name("addCopy").call(sheet).json(body)
    }

    /// `POST /sites/{siteId}/lists/{listId}/contentTypes/addCopyFromContentTypeHub` — contentType: addCopyFromContentTypeHub
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-addcopyfromcontenttypehub?view=graph-rest-1.0)
    /// Also: `/drives/{drive-id}/list/contentTypes/addCopyFromContentTypeHub`, `/groups/{group-id}/sites/{site-id}/lists/{list-id}/contentTypes/addCopyFromContentTypeHub`, `/shares/{sharedDriveItem-id}/list/contentTypes/addCopyFromContentTypeHub`.
    /// Status: 200, 202.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn add_copy_from_content_type_hub(
        &self,
        body: requests::content_type::AddCopyFromContentTypeHubRequest,
    ) -> Call<Option<models::ContentType>> {
        let sheet = "POST contentType: add_copy_from_content_type_hub
            contenttype-addcopyfromcontenttypehub: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/lists/{id}/contentTypes/addCopyFromContentTypeHub
            /drives/{id}/list/contentTypes/addCopyFromContentTypeHub
            /groups/{id}/sites/{id}/lists/{id}/contentTypes/addCopyFromContentTypeHub
            /shares/{id}/list/contentTypes/addCopyFromContentTypeHub";
        self.0.name("addCopyFromContentTypeHub").call(sheet).json(body)
    }

    /// `GET /sites/{siteId}/lists/{listId}/contentTypes/getCompatibleHubContentTypes` — contentType: getCompatibleHubContentTypes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-getcompatiblehubcontenttypes?view=graph-rest-1.0)
    /// Also: `/drives/{drive-id}/list/contentTypes/getCompatibleHubContentTypes`, `/groups/{group-id}/sites/{site-id}/lists/{list-id}/contentTypes/getCompatibleHubContentTypes`, `/shares/{sharedDriveItem-id}/list/contentTypes/getCompatibleHubContentTypes`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn get_compatible_hub_content_types(&self) -> crate::runtime::List<models::ContentType> {
        let sheet = "GET contentType: get_compatible_hub_content_types
            contenttype-getcompatiblehubcontenttypes: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/lists/{id}/contentTypes/getCompatibleHubContentTypes
            /drives/{id}/list/contentTypes/getCompatibleHubContentTypes
            /groups/{id}/sites/{id}/lists/{id}/contentTypes/getCompatibleHubContentTypes
            /shares/{id}/list/contentTypes/getCompatibleHubContentTypes";
        self.0.name("getCompatibleHubContentTypes").list(sheet)
    }

    /// `GET /sites/{site-id}/lists/{list-id}/contentTypes` — List contentTypes in a list
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-list-contenttypes?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    pub fn list(&self) -> crate::runtime::List<models::ContentType> {
        let sheet = "GET list-list-contenttypes: list
            list-list-contenttypes: Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/contentTypes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.listItem`, such as `/shares/{id}/listItem`.
    ListItem: super::BaseItem = models::ListItem
}

impl ListItem {
    /// `POST /sites/{site-id}/lists/{list-id}/items/{listItem-id}/createLink`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn create_link(&self, body: requests::list_item::CreateLinkRequest) -> Call<models::Permission> {
        let sheet = "POST listItem: create_link
            : Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/items/{id}/createLink";
        self.0.name("createLink").call(sheet).json(body)
    }

    /// `DELETE /sites/{site-id}/lists/{list-id}/items/{item-id}` — Delete an item from a list
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE listItem: delete
            listitem-delete: Sites.ReadWrite.All | | Sites.ReadWrite.All
            /sites/{id}/lists/{id}/items/{id}";
        self.0.call(sheet)
    }

    /// `GET /sites/{site-id}/lists/{list-id}/items/{item-id}` — Get listItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`, `Sites.Manage.All`.
    pub fn get(&self) -> Get<models::ListItem> {
        let sheet = "GET listItem: get
            listitem-get: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All Sites.Manage.All
            /sites/{id}/lists/{id}/items/{id}";
        self.0.get(sheet)
    }

    /// `GET /sites/{site-id}/lists/{list-id}/items/{item-id}/getActivitiesByInterval(startDateTime='2017-05-01',endDateTime='2017-05-20',interval='week')` — Get item activity stats by interval
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itemactivitystat-getactivitybyinterval?view=graph-rest-1.0)
    /// Also: `/shares/{sharedDriveItem-id}/listItem/getActivitiesByInterval`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    pub fn get_activities_by_interval(
        &self,
        start_date_time: &str,
        end_date_time: &str,
        interval: &str,
    ) -> crate::runtime::List<models::ItemActivityStat> {
        let sheet = "GET itemActivityStat: get_activities_by_interval
            itemactivitystat-getactivitybyinterval: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/items/{id}/getActivitiesByInterval(startDateTime='{startDateTime}',endDateTime='{endDateTime}',interval='{interval}')
            /shares/{id}/listItem/getActivitiesByInterval(startDateTime='{startDateTime}',endDateTime='{endDateTime}',interval='{interval}')";
        self.0
            .function(
                "getActivitiesByInterval",
                &[
                    ("startDateTime", Argument::quoted(start_date_time)),
                    ("endDateTime", Argument::quoted(end_date_time)),
                    ("interval", Argument::quoted(interval)),
                ],
            )
            .list(sheet)
    }

    /// `PATCH /sites/{site-id}/lists/{list-id}/items/{item-id}` — Update listItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    pub fn update(&self, body: models::FieldValueSet) -> Call<models::FieldValueSet> {
        let sheet = "PATCH listItem: update
            listitem-update: Sites.ReadWrite.All | | Sites.ReadWrite.All
            /sites/{id}/lists/{id}/items/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/activities`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "files")]
    pub fn activities(&self) -> Collection<models::ItemActivity> {
        Collection::at(self.0.name("activities"))
    }

    /// `…/analytics`
    pub fn analytics(&self) -> super::ItemAnalytics {
        super::ItemAnalytics(self.0.name("analytics"))
    }

    /// `…/documentSetVersions`
    pub fn document_set_versions(&self) -> super::ListItemDocumentSetVersions {
        super::ListItemDocumentSetVersions(self.0.name("documentSetVersions"))
    }

    /// `…/driveItem`
    pub fn drive_item(&self) -> super::DriveItem {
        super::DriveItem(self.0.name("driveItem"))
    }

    /// `…/fields`
    pub fn fields(&self) -> super::FieldValueSet {
        super::FieldValueSet(self.0.name("fields"))
    }

    /// `…/permissions`
    pub fn permissions(&self) -> super::ListItemPermissions {
        super::ListItemPermissions(self.0.name("permissions"))
    }

    /// `…/versions`
    pub fn versions(&self) -> super::ListItemVersions {
        super::ListItemVersions(self.0.name("versions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.documentSetVersion`, such as `/drives/{id}/list/items/{id}/documentSetVersions`.
    ListItemDocumentSetVersions[models::DocumentSetVersion]
}

impl ListItemDocumentSetVersions {
    /// `POST /sites/{site-id}/lists/{list-id}/items/{listItem-id}/documentSetVersions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-post-documentsetversions?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All` and 3 more; application: `Sites.ReadWrite.All` and 3 more.
    pub fn create(&self, body: models::DocumentSetVersion) -> Call<models::DocumentSetVersion> {
        let sheet = "POST listItem: create
            listitem-post-documentsetversions: Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.Selected | | Sites.ReadWrite.All Sites.Selected Sites.FullControl.All Sites.Manage.All
            /sites/{id}/lists/{id}/items/{id}/documentSetVersions";
        self.0.call(sheet).json(body)
    }

    /// `GET /sites/{site-id}/lists/{list-id}/items/{listItem-id}/documentSetVersions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-list-documentsetversions?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 4 more; application: `Sites.Read.All` and 4 more.
    pub fn list(&self) -> crate::runtime::List<models::DocumentSetVersion> {
        let sheet = "GET listItem: list
            listitem-list-documentsetversions: Sites.Read.All Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.Selected | | Sites.Read.All Sites.ReadWrite.All Sites.Selected Sites.FullControl.All Sites.Manage.All
            /sites/{id}/lists/{id}/items/{id}/documentSetVersions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.permission`, such as `/drives/{id}/list/items/{id}/permissions`.
    ListItemPermissions[models::Permission]
}

impl ListItemPermissions {
    /// `POST /sites/{site-id}/lists/{list-id}/items/{listItem-id}/permissions`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`; application: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`.
    pub fn create(&self, body: models::Permission) -> Call<models::Permission> {
        let sheet = "POST listItem: create
            : Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All | | Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All
            /sites/{id}/lists/{id}/items/{id}/permissions";
        self.0.call(sheet).json(body)
    }

    /// `GET /sites/{site-id}/lists/{list-id}/items/{listItem-id}/permissions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-list-permissions?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    pub fn list(&self) -> crate::runtime::List<models::Permission> {
        let sheet = "GET listItem: list
            listitem-list-permissions: Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/items/{id}/permissions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.listItemVersion`, such as `/sites/{id}/items/{id}/versions/{id}`.
    ListItemVersion: super::Entity = models::ListItemVersion
}

impl ListItemVersion {
    /// `GET /sites/{site-id}/items/{item-id}/versions/{version-id}` — Get a ListItemVersion resource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitemversion-get?view=graph-rest-1.0)
    /// Also: `/sites/{site-id}/lists/{list-id}/items/{item-id}/versions/{version-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ListItemVersion> {
        let sheet = "GET listItemVersion: get
            listitemversion-get: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/items/{id}/versions/{id}
            /sites/{id}/lists/{id}/items/{id}/versions/{id}";
        self.0.get(sheet)
    }

    /// `POST /sites/{site-id}/items/{item-id}/versions/{version-id}/restoreVersion` — Restore a previous version of a ListItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitemversion-restore?view=graph-rest-1.0)
    /// Also: `/sites/{site-id}/lists/{list-id}/items/{item-id}/versions/{version-id}/restoreVersion`, `/drives/{drive-id}/list/items/{listItem-id}/versions/{listItemVersion-id}/restoreVersion`, `/groups/{group-id}/sites/{site-id}/lists/{list-id}/items/{listItem-id}/versions/{listItemVersion-id}/restoreVersion` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`; application: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`.
    pub fn restore_version(&self) -> Call<()> {
        let sheet = "POST listItemVersion: restore_version
            listitemversion-restore: Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All | | Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All
            /sites/{id}/items/{id}/versions/{id}/restoreVersion
            /sites/{id}/lists/{id}/items/{id}/versions/{id}/restoreVersion
            listitemversion-restore: Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All | | Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All
            /drives/{id}/list/items/{id}/versions/{id}/restoreVersion
            /groups/{id}/sites/{id}/lists/{id}/items/{id}/versions/{id}/restoreVersion
            /shares/{id}/list/items/{id}/versions/{id}/restoreVersion";
        self.0.name("restoreVersion").call(sheet)
    }

    /// `…/fields`
    ///
    /// The type lists it; no page documents a request there.
    pub fn fields(&self) -> super::FieldValueSet {
        super::FieldValueSet(self.0.name("fields"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.listItemVersion`, such as `/drives/{id}/list/items/{id}/versions`.
    ListItemVersions[models::ListItemVersion]
}

impl ListItemVersions {
    /// `GET /sites/{site-id}/lists/{list-id}/items/{item-id}/versions` — Listing versions of a ListItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-list-versions?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> crate::runtime::List<models::ListItemVersion> {
        let sheet = "GET listItem: list
            listitem-list-versions: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/items/{id}/versions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.listItem`, such as `/drive/list/items`.
    ListItems[models::ListItem]
}

impl ListItems {
    /// `POST /sites/{site-id}/lists/{list-id}/items` — Create a new item in a list
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    pub fn create(&self, body: models::ListItem) -> Call<models::ListItem> {
        let sheet = "POST listItem: create
            listitem-create: Sites.ReadWrite.All | | Sites.ReadWrite.All
            /sites/{id}/lists/{id}/items";
        self.0.call(sheet).json(body)
    }

    /// `GET /drives/{drive-id}/list/items/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-delta?view=graph-rest-1.0), metadata
    /// Also: `/groups/{group-id}/sites/{site-id}/lists/{list-id}/items/delta`, `/shares/{sharedDriveItem-id}/list/items/delta`, `/sites/{site-id}/lists/{list-id}/items/delta`.
    /// Status: 200.
    pub fn delta(&self) -> crate::runtime::List<models::ListItem> {
        let sheet = "GET listItem: delta
            listitem-delta: | |
            /drives/{id}/list/items/delta
            /groups/{id}/sites/{id}/lists/{id}/items/delta
            /shares/{id}/list/items/delta
            listitem-delta: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/items/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /drive/list/items/delta(token='{token}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-delta?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn delta_with_token(&self, token: &str) -> crate::runtime::List<models::ListItem> {
        let sheet = "GET listItem: delta_with_token
            listitem-delta: | |
            /drive/list/items/delta(token='{token}')";
        self.0.function("delta", &[("token", Argument::quoted(token))]).list(sheet)
    }

    /// `GET /sites/{site-id}/lists/{list-id}/items` — Enumerate items in a list
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> crate::runtime::List<models::ListItem> {
        let sheet = "GET listItem: list
            listitem-list: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/items";
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
    pub fn list(&self) -> crate::runtime::List<models::RichLongRunningOperation> {
        let sheet = "GET list-list-operations: list
            list-list-operations: Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/operations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.permission`, such as `/drives/{id}/list/permissions`.
    ListPermissions[models::Permission]
}

impl ListPermissions {
    /// `POST /sites/{site-id}/lists/{list-id}/permissions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-post-permissions?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`; application: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`.
    pub fn create(&self, body: models::Permission) -> Call<models::Permission> {
        let sheet = "POST list-post-permissions: create
            list-post-permissions: Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All | | Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All
            /sites/{id}/lists/{id}/permissions";
        self.0.call(sheet).json(body)
    }

    /// `GET /sites/{site-id}/lists/{list-id}/permissions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-list-permissions?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    pub fn list(&self) -> crate::runtime::List<models::Permission> {
        let sheet = "GET list-list-permissions: list
            list-list-permissions: Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/permissions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.subscription`, such as `/drives/{id}/list/subscriptions`.
    ListSubscriptions[models::Subscription]
}

impl ListSubscriptions {
    /// `GET /drives/{drive-id}/list/subscriptions/getVapidPublicKey`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-getvapidpublickey?view=graph-rest-1.0), metadata
    /// Also: `/groups/{group-id}/sites/{site-id}/lists/{list-id}/subscriptions/getVapidPublicKey`, `/shares/{sharedDriveItem-id}/list/subscriptions/getVapidPublicKey`, `/sites/{site-id}/lists/{list-id}/subscriptions/getVapidPublicKey`.
    /// Status: 200.
    pub fn get_vapid_public_key(&self) -> Call<String> {
        let sheet = "GET subscription: get_vapid_public_key
            subscription-getvapidpublickey: | |
            /drives/{id}/list/subscriptions/getVapidPublicKey
            /groups/{id}/sites/{id}/lists/{id}/subscriptions/getVapidPublicKey
            /shares/{id}/list/subscriptions/getVapidPublicKey
            /sites/{id}/lists/{id}/subscriptions/getVapidPublicKey";
        self.0.name("getVapidPublicKey").call(sheet)
    }

    /// `…/socketIo`
    pub fn socket_io(&self) -> super::Subscription {
        super::Subscription(self.0.name("socketIo"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.recycleBin`, such as `/storage/fileStorage/containers/{id}/recycleBin`.
    RecycleBin: super::BaseItem = models::RecycleBin
}

impl RecycleBin {
    /// `GET /storage/fileStorage/containers/{fileStorageContainer-id}/recycleBin`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`; personal account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn get(&self) -> Get<models::RecycleBin> {
        let sheet = "GET fileStorageContainer: get
            : FileStorageContainer.Selected | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/recycleBin";
        self.0.get(sheet)
    }

    /// `PATCH /storage/fileStorage/containers/{fileStorageContainer-id}/recycleBin`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn update(&self, body: models::RecycleBin) -> Call<models::RecycleBin> {
        let sheet = "PATCH fileStorageContainer: update
            : FileStorageContainer.Selected | | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/recycleBin";
        self.0.call(sheet).json(body)
    }

    /// `…/items`
    pub fn items(&self) -> super::RecycleBinItems {
        super::RecycleBinItems(self.0.name("items"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.recycleBinItem`, such as `/storage/fileStorage/containers/{id}/recycleBin/items`.
    RecycleBinItems[models::RecycleBinItem]
}

impl RecycleBinItems {
    /// `GET /storage/fileStorage/containers/{fileStorageContainer-id}/recycleBin/items`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/recyclebin-list-items?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`; personal account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn list(&self) -> crate::runtime::List<models::RecycleBinItem> {
        let sheet = "GET recycleBin: list
            recyclebin-list-items: FileStorageContainer.Selected | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/recycleBin/items";
        self.0.list(sheet)
    }

    /// `PATCH /storage/fileStorage/containers/{fileStorageContainer-id}/recycleBin/items`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`; personal account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn update(&self, body: models::RecycleBinItem) -> Call<models::RecycleBinItem> {
        let sheet = "PATCH recycleBin: update
            : FileStorageContainer.Selected | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/recycleBin/items";
        self.0.call(sheet).json(body)
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
    /// A value of `microsoft.graph.sharePointGroup`, such as `/storage/fileStorage/containers/{id}/sharePointGroups/{id}`.
    SharePointGroup: super::Entity = models::SharePointGroup
}

impl SharePointGroup {
    /// `DELETE /storage/fileStorage/containers/{fileStorageContainer-id}/sharePointGroups/{sharePointGroup-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: application: `FileStorageContainer.Selected`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE sharePointGroup: delete
            : | | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/sharePointGroups/{id}";
        self.0.call(sheet)
    }

    /// `GET /storage/fileStorage/containers/{fileStorageContainer-id}/sharePointGroups/{sharePointGroup-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `FileStorageContainer.Selected`.
    pub fn get(&self) -> Get<models::SharePointGroup> {
        let sheet = "GET sharePointGroup: get
            : | | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/sharePointGroups/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /storage/fileStorage/containers/{fileStorageContainer-id}/sharePointGroups/{sharePointGroup-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `FileStorageContainer.Selected`.
    pub fn update(&self, body: models::SharePointGroup) -> Call<models::SharePointGroup> {
        let sheet = "PATCH sharePointGroup: update
            : | | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/sharePointGroups/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/members`
    pub fn members(&self) -> super::SharePointGroupMembers {
        super::SharePointGroupMembers(self.0.name("members"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharePointGroupMember`, such as `/storage/fileStorage/containers/{id}/sharePointGroups/{id}/members/{id}`.
    SharePointGroupMember: super::Entity = models::SharePointGroupMember
}

impl SharePointGroupMember {
    /// `DELETE /storage/fileStorage/containers/{fileStorageContainer-id}/sharePointGroups/{sharePointGroup-id}/members/{sharePointGroupMember-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: application: `FileStorageContainer.Selected`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE sharePointGroupMember: delete
            : | | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/sharePointGroups/{id}/members/{id}";
        self.0.call(sheet)
    }

    /// `GET /storage/fileStorage/containers/{fileStorageContainer-id}/sharePointGroups/{sharePointGroup-id}/members/{sharePointGroupMember-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `FileStorageContainer.Selected`.
    pub fn get(&self) -> Get<models::SharePointGroupMember> {
        let sheet = "GET sharePointGroupMember: get
            : | | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/sharePointGroups/{id}/members/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sharePointGroupMember`, such as `/storage/fileStorage/containers/{id}/sharePointGroups/{id}/members`.
    SharePointGroupMembers[models::SharePointGroupMember]
}

impl SharePointGroupMembers {
    /// `POST /storage/fileStorage/containers/{fileStorageContainer-id}/sharePointGroups/{sharePointGroup-id}/members`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: application: `FileStorageContainer.Selected`.
    pub fn create(&self, body: models::SharePointGroupMember) -> Call<models::SharePointGroupMember> {
        let sheet = "POST sharePointGroup: create
            : | | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/sharePointGroups/{id}/members";
        self.0.call(sheet).json(body)
    }

    /// `GET /storage/fileStorage/containers/{fileStorageContainer-id}/sharePointGroups/{sharePointGroup-id}/members`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `FileStorageContainer.Selected`.
    pub fn list(&self) -> crate::runtime::List<models::SharePointGroupMember> {
        let sheet = "GET sharePointGroup: list
            : | | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/sharePointGroups/{id}/members";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharePointMigrationJob`, such as `/storage/fileStorage/containers/{id}/migrationJobs/{id}`.
    SharePointMigrationJob: super::Entity = models::SharePointMigrationJob
}

impl SharePointMigrationJob {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SharePointMigrationJob> {
        self.0.get("GET sharePointMigrationJob: get")
    }

    /// `DELETE /storage/fileStorage/containers/{fileStorageContainer-id}/migrationJobs/{sharePointMigrationJob-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE sharePointMigrationJob: delete
            : FileStorageContainer.Selected | | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/migrationJobs/{id}";
        self.0.call(sheet)
    }

    /// `…/progressEvents`
    pub fn progress_events(&self) -> super::SharePointMigrationJobProgressEvents {
        super::SharePointMigrationJobProgressEvents(self.0.name("progressEvents"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sharePointMigrationEvent`, such as `/storage/fileStorage/containers/{id}/migrationJobs/{id}/progressEvents`.
    SharePointMigrationJobProgressEvents[models::SharePointMigrationEvent]
}

impl SharePointMigrationJobProgressEvents {
    /// `GET /storage/fileStorage/containers/{fileStorageContainer-id}/migrationJobs/{sharePointMigrationJob-id}/progressEvents`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `FileStorageContainer.Selected`; application: `FileStorageContainer.Selected`.
    pub fn list(&self) -> crate::runtime::List<models::SharePointMigrationEvent> {
        let sheet = "GET sharePointMigrationJob: list
            : FileStorageContainer.Selected | | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/migrationJobs/{id}/progressEvents";
        self.0.list(sheet)
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
    pub fn list(&self) -> crate::runtime::List<models::ColumnDefinition> {
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
    pub fn get_compatible_hub_content_types(&self) -> crate::runtime::List<models::ContentType> {
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
    pub fn list(&self) -> crate::runtime::List<models::ContentType> {
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
    pub fn list(&self) -> crate::runtime::List<models::List> {
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
    pub fn list(&self) -> crate::runtime::List<models::RichLongRunningOperation> {
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
    pub fn list(&self) -> crate::runtime::List<models::BaseSitePage> {
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
    pub fn list(&self) -> crate::runtime::List<models::SitePage> {
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
    pub fn list(&self) -> crate::runtime::List<models::Permission> {
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
    pub fn list(&self) -> crate::runtime::List<models::Site> {
        let sheet = "GET site: list
            site-list-subsites: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/sites";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.storage`, such as `/storage`.
    Storage = models::Storage
}

impl Storage {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Storage> {
        self.0.get("GET storage: get")
    }

    /// `…/fileStorage`
    pub fn file_storage(&self) -> super::FileStorage {
        super::FileStorage(self.0.name("fileStorage"))
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
    pub fn list(&self) -> crate::runtime::List<models::term_store::Set> {
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
    pub fn list(&self) -> crate::runtime::List<models::term_store::Term> {
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
    pub fn list(&self) -> crate::runtime::List<models::term_store::Relation> {
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
    pub fn list(&self) -> crate::runtime::List<models::term_store::Group> {
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
    pub fn list(&self) -> crate::runtime::List<models::term_store::Term> {
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
    pub fn list(&self) -> crate::runtime::List<models::term_store::Relation> {
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
    pub fn list(&self) -> crate::runtime::List<models::WebPart> {
        let sheet = "GET verticalSection: list
            : Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/pages/{id}/canvasLayout/verticalSection/webparts";
        self.0.list(sheet)
    }
}
