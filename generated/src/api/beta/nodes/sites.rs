// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `sites`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Object, Value};

crate::runtime::node! {
    /// A collection of `microsoft.graph.listItemVersion`, such as `/sites/{id}/items/{id}/versions`.
    BaseItemVersions[models::ListItemVersion]
}

impl BaseItemVersions {
    /// `GET /sites/{site-id}/items/{item-id}/versions` — List versions of a listItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-list-versions?view=graph-rest-beta)
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
    /// `DELETE /sites/{site-id}/pages/{page-id}` — Delete page from the site pages list of a site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sitepage-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE sitePage: delete
            sitepage-delete: Sites.ReadWrite.All | | Sites.ReadWrite.All
            /sites/{id}/pages/{id}";
        self.0.call(sheet)
    }

    /// `GET /sites/{site-id}/pages/{page-id}` — Get a page in the site pages list of a site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sitepage-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn get(&self) -> Get<models::BaseSitePage> {
        let sheet = "GET sitePage: get
            sitepage-get: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/pages/{id}";
        self.0.get(sheet)
    }

    /// `POST /sites/{siteId}/pages/{pageId}/publish` — sitepage: publish
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sitepage-publish?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn publish(&self) -> Call<()> {
        let sheet = "POST sitePage: publish
            sitepage-publish: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /sites/{id}/pages/{id}/publish";
        self.0.name("publish").call(sheet)
    }

    /// `POST /sites/{site-id}/pages/{baseSitePage-id}/saveAsTemplate`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`; application: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`.
    pub fn save_as_template(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST baseSitePage: save_as_template
            : Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All | | Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All
            /sites/{id}/pages/{id}/saveAsTemplate";
        self.0.name("saveAsTemplate").call(sheet).json(body)
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

    /// `…/getwebpartsbyposition(horizontalsectionid={horizontalsectionid},columnid={columnid},webpartindex={webpartindex},isinverticalsection={isinverticalsection})`
    pub fn getwebpartsbyposition(
        &self,
        horizontalsectionid: impl ::core::fmt::Display,
        columnid: impl ::core::fmt::Display,
        webpartindex: impl ::core::fmt::Display,
        isinverticalsection: impl ::core::fmt::Display,
    ) -> super::BaseSitePageGetwebpartsbyposition {
        super::BaseSitePageGetwebpartsbyposition(
            self
                .0
                .function(
                    "getwebpartsbyposition",
                    &[
                        ("horizontalsectionid", Argument::bare(horizontalsectionid)),
                        ("columnid", Argument::bare(columnid)),
                        ("webpartindex", Argument::bare(webpartindex)),
                        ("isinverticalsection", Argument::bare(isinverticalsection)),
                    ],
                ),
        )
    }

    /// `…/webParts`
    pub fn web_parts(&self) -> super::BaseSitePageWebParts {
        super::BaseSitePageWebParts(self.0.name("webParts"))
    }
}

crate::runtime::node! {
    /// `/sites/{id}/pages/{id}/getwebpartsbyposition(horizontalsectionid={horizontalsectionid},columnid={columnid},webpartindex={webpartindex},isinverticalsection={isinverticalsection})`
    BaseSitePageGetwebpartsbyposition
}

impl BaseSitePageGetwebpartsbyposition {
    /// `GET /sites/{site-id}/pages/{baseSitePage-id}/getwebpartsbyposition(horizontalsectionid={horizontalsectionid},columnid={columnid},webpartindex={webpartindex},isinverticalsection={isinverticalsection})`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET baseSitePage: get
            : Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/pages/{id}/getwebpartsbyposition(horizontalsectionid={horizontalsectionid},columnid={columnid},webpartindex={webpartindex},isinverticalsection={isinverticalsection})";
        self.0.get(sheet)
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
    /// A value of `microsoft.graph.contentModel`, such as `/sites/{id}/contentModels/{id}`.
    ContentModel: super::Entity = models::ContentModel
}

impl ContentModel {
    /// `POST /groups/{group-id}/sites/{site-id}/contentModels/{contentModel-id}/addToDrive`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contentmodel-addtodrive?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/sites/{site-id}/contentModels/getByName(modelName='{modelName}')/addToDrive`, `/sites/{site-id}/contentModels/{contentModel-id}/addToDrive`, `/sites/{site-id}/contentModels/getByName(modelName='{modelName}')/addToDrive`.
    /// Status: 200.
    pub fn add_to_drive(&self, body: requests::content_model::AddToDriveRequest) -> Call<models::ContentModelUsage> {
        let sheet = "POST contentModel: add_to_drive
            contentmodel-addtodrive: | |
            /groups/{id}/sites/{id}/contentModels/{id}/addToDrive
            /groups/{id}/sites/{id}/contentModels/getByName(modelName='{modelName}')/addToDrive
            /sites/{id}/contentModels/{id}/addToDrive
            /sites/{id}/contentModels/getByName(modelName='{modelName}')/addToDrive";
        self.0.name("addToDrive").call(sheet).json(body)
    }

    /// `POST /sites/{site-id}/contentModels/{contentModel-id}/applyToDrive`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`; application: `Sites.Manage.All`.
    pub fn apply_to_drive(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST contentModel: apply_to_drive
            : Sites.Manage.All | | Sites.Manage.All
            /sites/{id}/contentModels/{id}/applyToDrive";
        self.0.name("applyToDrive").call(sheet).json(body)
    }

    /// `GET /groups/{group-id}/sites/{site-id}/contentModels/getByName(modelName='{modelName}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contentmodel-getbyname?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/contentmodel-get?view=graph-rest-beta), metadata
    /// Also: `/sites/{site-id}/contentModels/getByName(modelName='{modelName}')`, `/sites/{site-id}/contentModels/{contentModel-id}`.
    /// Status: 200.
    pub fn get(&self) -> Get<models::ContentModel> {
        let sheet = "GET contentModel: get
            contentmodel-getbyname: | |
            /groups/{id}/sites/{id}/contentModels/getByName(modelName='{modelName}')
            contentmodel-getbyname: Sites.Read.All Sites.Manage.All Sites.ReadWrite.All | | Sites.Read.All Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/contentModels/getByName(modelName='{modelName}')
            contentmodel-get: Sites.Read.All Sites.Manage.All Sites.ReadWrite.All | | Sites.Read.All Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/contentModels/{id}";
        self.0.get(sheet)
    }

    /// `GET /groups/{group-id}/sites/{site-id}/contentModels/{contentModel-id}/getAppliedDrives`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contentmodel-getapplieddrives?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/sites/{site-id}/contentModels/getByName(modelName='{modelName}')/getAppliedDrives`, `/sites/{site-id}/contentModels/{contentModel-id}/getAppliedDrives`, `/sites/{site-id}/contentModels/getByName(modelName='{modelName}')/getAppliedDrives`.
    /// Status: 200.
    pub fn get_applied_drives(&self) -> List<models::ContentModelUsage> {
        let sheet = "GET contentModel: get_applied_drives
            contentmodel-getapplieddrives: | |
            /groups/{id}/sites/{id}/contentModels/{id}/getAppliedDrives
            /groups/{id}/sites/{id}/contentModels/getByName(modelName='{modelName}')/getAppliedDrives
            /sites/{id}/contentModels/getByName(modelName='{modelName}')/getAppliedDrives
            contentmodel-getapplieddrives: Sites.Manage.All Sites.Read.All Sites.ReadWrite.All | | Sites.Manage.All Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/contentModels/{id}/getAppliedDrives";
        self.0.name("getAppliedDrives").list(sheet)
    }

    /// `POST /groups/{group-id}/sites/{site-id}/contentModels/{contentModel-id}/removeFromDrive`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contentmodel-removefromdrive?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/sites/{site-id}/contentModels/getByName(modelName='{modelName}')/removeFromDrive`, `/sites/{site-id}/contentModels/{contentModel-id}/removeFromDrive`, `/sites/{site-id}/contentModels/getByName(modelName='{modelName}')/removeFromDrive`.
    /// Status: 204.
    pub fn remove_from_drive(&self, body: requests::content_model::RemoveFromDriveRequest) -> Call<()> {
        let sheet = "POST contentModel: remove_from_drive
            contentmodel-removefromdrive: | |
            /groups/{id}/sites/{id}/contentModels/{id}/removeFromDrive
            /groups/{id}/sites/{id}/contentModels/getByName(modelName='{modelName}')/removeFromDrive
            /sites/{id}/contentModels/getByName(modelName='{modelName}')/removeFromDrive
            contentmodel-removefromdrive: Sites.Manage.All | | Sites.Manage.All
            /sites/{id}/contentModels/{id}/removeFromDrive";
        self.0.name("removeFromDrive").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.columnDefinition`, such as `/sites/{id}/contentTypes/{id}/columns`.
    ContentTypeColumns[models::ColumnDefinition]
}

impl ContentTypeColumns {
    /// `POST /sites/{site-id}/contentTypes/{contentType-id}/columns` — Create columnDefinition for a content type
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-post-columns?view=graph-rest-beta)
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

    /// `GET /sites/{site-id}/contentTypes/{contentType-id}/columns` — List columns in a content type
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-list-columns?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.documentProcessingJob`, such as `/sites/{id}/documentProcessingJobs/{id}`.
    DocumentProcessingJob: super::Entity = models::DocumentProcessingJob
}

impl DocumentProcessingJob {
    /// `GET /sites/{site-id}/documentProcessingJobs/{documentProcessingJob-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.Manage.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.Manage.All`, `Sites.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DocumentProcessingJob> {
        let sheet = "GET documentProcessingJob: get
            : Sites.Read.All Sites.Manage.All Sites.ReadWrite.All | | Sites.Read.All Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/documentProcessingJobs/{id}";
        self.0.get(sheet)
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

    /// `PATCH /sites/{site-id}/lists/{list-id}/items/{item-id}/fields` — Update an item in a list
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-update?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/site-follow?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/site-delta?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn delta(&self) -> List<models::Site> {
        let sheet = "GET site: delta
            site-delta: | |
            /groups/{id}/sites/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /groups/{group-id}/sites/getAllSites`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-getallsites?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_all_sites(&self) -> List<models::Site> {
        let sheet = "GET site: get_all_sites
            site-getallsites: | |
            /groups/{id}/sites/getAllSites";
        self.0.name("getAllSites").list(sheet)
    }

    /// `GET /groups/{group-id}/sites/getOperationStatus(operationId='{operationId}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-getoperationstatus?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_operation_status(&self, operation_id: &str) -> Get<models::RichLongRunningOperation> {
        let sheet = "GET site: get_operation_status
            site-getoperationstatus: | |
            /groups/{id}/sites/getOperationStatus(operationId='{operationId}')";
        self.0.function("getOperationStatus", &[("operationId", Argument::quoted(operation_id))]).get(sheet)
    }

    /// `POST /groups/{group-id}/sites/remove` — Unfollow site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-unfollow?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.itemActivity`, such as `/sites/{id}/lists/{id}/activities`.
    ListActivities[models::ItemActivity]
}

impl ListActivities {
    /// `GET /sites/{site-id}/lists/{list-id}/activities` — Enumerate activities preview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/activities-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ItemActivity> {
        let sheet = "GET activities: list
            activities-list: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/activities";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.columnDefinition`, such as `/sites/{id}/lists/{id}/columns`.
    ListColumns[models::ColumnDefinition]
}

impl ListColumns {
    /// `POST /sites/{site-id}/lists/{list-id}/columns` — Create columnDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-post-columns?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn create(&self, body: models::ColumnDefinition) -> Call<models::ColumnDefinition> {
        let sheet = "POST list-post-columns: create
            list-post-columns: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/lists/{id}/columns";
        self.0.call(sheet).json(body)
    }

    /// `GET /sites/{site-id}/lists/{list-id}/columns` — List columns in a list
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-list-columns?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.itemActivity`, such as `/sites/{id}/lists/{id}/items/{id}/activities`.
    ListItemActivities[models::ItemActivity]
}

impl ListItemActivities {
    /// `GET /sites/{site-id}/lists/{list-id}/items/{item-id}/activities` — Enumerate activities preview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/activities-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ItemActivity> {
        let sheet = "GET activities: list
            activities-list: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/items/{id}/activities";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.listItemVersion`, such as `/sites/{id}/lists/{id}/items/{id}/versions`.
    ListItemVersions[models::ListItemVersion]
}

impl ListItemVersions {
    /// `GET /sites/{site-id}/lists/{list-id}/items/{item-id}/versions` — List versions of a listItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-list-versions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::ListItemVersion> {
        let sheet = "GET listItem: list
            listitem-list-versions: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/items/{id}/versions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.richLongRunningOperation`, such as `/sites/{id}/lists/{id}/operations`.
    ListOperations[models::RichLongRunningOperation]
}

impl ListOperations {
    /// `GET /sites/{siteId}/lists/{listId}/operations` — List operations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-list-operations?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.pageTemplate`, such as `/sites/{id}/pageTemplates/{id}`.
    PageTemplate: super::BaseSitePage = models::PageTemplate
}

impl PageTemplate {
    /// `DELETE /sites/{site-id}/pageTemplates/{pageTemplate-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`; application: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE pageTemplate: delete
            : Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All | | Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All
            /sites/{id}/pageTemplates/{id}";
        self.0.call(sheet)
    }

    /// `GET /sites/{site-id}/pageTemplates/{pageTemplate-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::PageTemplate> {
        let sheet = "GET pageTemplate: get
            : Sites.Read.All Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All | | Sites.Read.All Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All
            /sites/{id}/pageTemplates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /sites/{site-id}/pageTemplates/{pageTemplate-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`; application: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`.
    pub fn update(&self, body: models::PageTemplate) -> Call<models::PageTemplate> {
        let sheet = "PATCH pageTemplate: update
            : Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All | | Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All
            /sites/{id}/pageTemplates/{id}";
        self.0.call(sheet).json(body)
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
    /// A value of `microsoft.graph.richLongRunningOperation`, such as `/sites/{id}/operations/{id}`.
    RichLongRunningOperation: super::LongRunningOperation = models::RichLongRunningOperation
}

impl RichLongRunningOperation {
    /// `GET /sites/{siteId}/lists/{listId}/operations/{richLongRunningOperation-ID}` — Get richLongRunningOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/richlongrunningoperation-get?view=graph-rest-beta)
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
    /// `POST /sites/{site-id}/columns` — Create columnDefinition for a site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-post-columns?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/site-list-columns?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.contentModel`, such as `/sites/{id}/contentModels`.
    SiteContentModels[models::ContentModel]
}

impl SiteContentModels {
    /// `…/getByName(modelName='{modelName}')`
    pub fn get_by_name(&self, model_name: &str) -> super::ContentModel {
        super::ContentModel(self.0.function("getByName", &[("modelName", Argument::quoted(model_name))]))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.contentType`, such as `/sites/id/contentTypes`.
    SiteContentTypes[models::ContentType]
}

impl SiteContentTypes {
    /// `POST /groups/{group-id}/sites/{site-id}/contentTypes/addCopy` — contentType: addCopy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-addcopy?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-addcopyfromcontenttypehub?view=graph-rest-beta)
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

    /// `POST /sites/{site-id}/contentTypes` — Create contentType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-post-contenttypes?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-getcompatiblehubcontenttypes?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/site-list-contenttypes?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ContentType> {
        let sheet = "GET site: list
            site-list-contenttypes: Sites.Read.All Sites.Manage.All Sites.FullControl.All Sites.ReadWrite.All | | Sites.Read.All Sites.Manage.All Sites.FullControl.All Sites.ReadWrite.All
            /sites/{id}/contentTypes";
        self.0.list(sheet)
    }

    /// `…/id`
    pub fn id_2(&self) -> super::SiteContentTypesId {
        super::SiteContentTypesId(self.0.name("id"))
    }
}

crate::runtime::node! {
    /// `/sites/id/contentTypes/id`
    SiteContentTypesId
}

impl SiteContentTypesId {
    /// `POST /sites/id/contentTypes/id/copyToDefaultContentLocation` — contentType: copyToDefaultContentLocation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-copytodefaultcontentlocation?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`; application: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`.
    pub fn copy_to_default_content_location(
        &self,
        body: requests::content_type::CopyToDefaultContentLocationRequest,
    ) -> Call<()> {
        let sheet = "POST contentType: copy_to_default_content_location
            contenttype-copytodefaultcontentlocation: Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All | | Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All
            /sites/id/contentTypes/id/copyToDefaultContentLocation";
        self.0.name("copyToDefaultContentLocation").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.documentProcessingJob`, such as `/sites/{id}/documentProcessingJobs`.
    SiteDocumentProcessingJobs[models::DocumentProcessingJob]
}

impl SiteDocumentProcessingJobs {
    /// `POST /sites/{site-id}/documentProcessingJobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-post-documentprocessingjobs?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`; application: `Sites.Manage.All`.
    pub fn create(&self, body: models::DocumentProcessingJob) -> Call<models::DocumentProcessingJob> {
        let sheet = "POST site: create
            site-post-documentprocessingjobs: Sites.Manage.All | | Sites.Manage.All
            /sites/{id}/documentProcessingJobs";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/sites/{id}/extensions`.
    SiteExtensions[models::Extension]
}

impl SiteExtensions {
    /// `POST /sites/{site-id}/extensions` — Create openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite` and 4 more; application: `Files.ReadWrite.All` and 3 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Event>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Files.ReadWrite Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/extensions";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }

    /// `DELETE /sites/{site-id}/extensions`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite` and 4 more; application: `Files.ReadWrite.All` and 3 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE site: delete
            : Files.ReadWrite Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/extensions";
        self.0.call(sheet)
    }

    /// `GET /sites/{site-id}/extensions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 7 more; application: `Files.Read.All` and 5 more.
    pub fn list(&self) -> List<models::Extension> {
        let sheet = "GET site: list
            : Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/extensions";
        self.0.list(sheet)
    }

    /// `PATCH /sites/{site-id}/extensions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite` and 4 more; application: `Files.ReadWrite.All` and 3 more.
    pub fn update(&self, body: impl Into<models::Extension>) -> Call<models::Extension> {
        let sheet = "PATCH site: update
            : Files.ReadWrite Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/extensions";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.list`, such as `/sites/{id}/lists`.
    SiteLists[models::List]
}

impl SiteLists {
    /// `POST /sites/{site-id}/lists` — Create a new list
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-create?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/list-list?view=graph-rest-beta)
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
    /// `/sites/{id}/migration`
    SiteMigration
}

impl SiteMigration {
    /// `POST /sites/{site-id}/migration/provisionMigrationContainers`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    pub fn provision_migration_containers(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST site: provision_migration_containers
            : Sites.ReadWrite.All | | Sites.ReadWrite.All
            /sites/{id}/migration/provisionMigrationContainers";
        self.0.name("provisionMigrationContainers").call(sheet).json(body)
    }

    /// `…/migrationJobs`
    pub fn migration_jobs(&self) -> super::SiteMigrationMigrationJobs {
        super::SiteMigrationMigrationJobs(self.0.name("migrationJobs"))
    }
}

crate::runtime::node! {
    /// `/sites/{id}/migration/migrationJobs`
    SiteMigrationMigrationJobs
}

impl SiteMigrationMigrationJobs {
    /// `POST /sites/{site-id}/migration/migrationJobs`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST site: create
            : Sites.ReadWrite.All | | Sites.ReadWrite.All
            /sites/{id}/migration/migrationJobs";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::SiteMigrationMigrationJobsId {
        super::SiteMigrationMigrationJobsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/sites/{id}/migration/migrationJobs/{id}`
    SiteMigrationMigrationJobsId
}

impl SiteMigrationMigrationJobsId {
    /// `DELETE /sites/{site-id}/migration/migrationJobs/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE site: delete
            : Sites.ReadWrite.All | | Sites.ReadWrite.All
            /sites/{id}/migration/migrationJobs/{id}";
        self.0.call(sheet)
    }

    /// `…/progressEvents`
    pub fn progress_events(&self) -> super::SiteMigrationMigrationJobsIdProgressEvents {
        super::SiteMigrationMigrationJobsIdProgressEvents(self.0.name("progressEvents"))
    }
}

crate::runtime::node! {
    /// `/sites/{id}/migration/migrationJobs/{id}/progressEvents`
    SiteMigrationMigrationJobsIdProgressEvents
}

impl SiteMigrationMigrationJobsIdProgressEvents {
    /// `GET /sites/{site-id}/migration/migrationJobs/{id}/progressEvents`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`; application: `Sites.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET site: get
            : Sites.Read.All | | Sites.Read.All
            /sites/{id}/migration/migrationJobs/{id}/progressEvents";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.richLongRunningOperation`, such as `/sites/{id}/operations`.
    SiteOperations[models::RichLongRunningOperation]
}

impl SiteOperations {
    /// `GET /sites/{siteId}/operations` — List operations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-list-operations?view=graph-rest-beta)
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
    /// `GET /sites/{site-id}/pages/{baseSitePage-id}/microsoft.graph.sitePage` — Get a page in the site pages list of a site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sitepage-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SitePage> {
        let sheet = "GET sitePage: get
            sitepage-get: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/pages/{id}/microsoft.graph.sitePage";
        self.0.get(sheet)
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
    /// A collection of `microsoft.graph.pageTemplate`, such as `/sites/{id}/pageTemplates`.
    SitePageTemplates[models::PageTemplate]
}

impl SitePageTemplates {
    /// `POST /sites/{site-id}/pageTemplates`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`; application: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`.
    pub fn create(&self, body: models::PageTemplate) -> Call<models::PageTemplate> {
        let sheet = "POST site: create
            : Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All | | Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All
            /sites/{id}/pageTemplates";
        self.0.call(sheet).json(body)
    }

    /// `GET /sites/{site-id}/pageTemplates`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    pub fn list(&self) -> List<models::PageTemplate> {
        let sheet = "GET site: list
            : Sites.Read.All Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All | | Sites.Read.All Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All
            /sites/{id}/pageTemplates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.baseSitePage`, such as `/sites/{id}/pages`.
    SitePages[models::BaseSitePage]
}

impl SitePages {
    /// `POST /sites/{site-id}/pages` — Create a page in the site pages list of a site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sitepage-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::BaseSitePage>) -> Call<models::SitePage> {
        let sheet = "POST sitePage: create
            sitepage-create: Sites.ReadWrite.All | | Sites.ReadWrite.All
            /sites/{id}/pages";
        self.0.call(sheet).json(Into::<models::BaseSitePage>::into(body))
    }

    /// `POST /sites/{site-id}/pages/createFromTemplate`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`; application: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`.
    pub fn create_from_template(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST baseSitePage: create_from_template
            : Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All | | Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All
            /sites/{id}/pages/createFromTemplate";
        self.0.name("createFromTemplate").call(sheet).json(body)
    }

    /// `GET /sites/{site-id}/pages` — List the pages in the site pages list of a site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sitepage-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::BaseSitePage> {
        let sheet = "GET sitePage: list
            sitepage-list: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/site-list-pages-sitepage?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::SitePage> {
        let sheet = "GET pages: list
            site-list-pages-sitepage: | |
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
    /// [Reference](https://learn.microsoft.com/graph/api/site-post-permissions?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/site-list-permissions?view=graph-rest-beta)
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
    /// `/sites/{id}/searchCustomIndex(q={q})`
    SiteSearchCustomIndex
}

impl SiteSearchCustomIndex {
    /// `GET /sites/{site-id}/searchCustomIndex(q={q})`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.FullControl.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.FullControl.All`, `Sites.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET site: get
            : Sites.Read.All Sites.FullControl.All Sites.ReadWrite.All | | Sites.Read.All Sites.FullControl.All Sites.ReadWrite.All
            /sites/{id}/searchCustomIndex(q={q})";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.siteSettings`, such as `/sites/{id}/settings`.
    SiteSettings = models::SiteSettings
}

impl SiteSettings {
    /// `GET /sites/{sitesId}/settings` — Get siteSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sitesettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SiteSettings> {
        let sheet = "GET siteSettings: get
            sitesettings-get: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/settings";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.site`, such as `/sites/{id}/sites`.
    SiteSites[models::Site]
}

impl SiteSites {
    /// `GET /sites/{site-id}/sites` — Enumerate subsites
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-list-subsites?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.termStore.group`, such as `/termStore/groups/{id}`.
    TermStoreGroup: super::Entity = models::term_store::Group
}

impl TermStoreGroup {
    /// `DELETE /termStore/groups/{groupId}` — Delete group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-group-delete?view=graph-rest-beta)
    /// Also: `/sites/{site-id}/termStore/groups/{group-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE group: delete
            termstore-group-delete: TermStore.ReadWrite.All | |
            /termStore/groups/{id}
            /sites/{id}/termStore/groups/{id}";
        self.0.call(sheet)
    }

    /// `GET /sites/{site-id}/termStore/groups/{group-id}` — Get termStore group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-group-get?view=graph-rest-beta)
    /// Also: `/termStore/groups/{group-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`.
    pub fn get(&self) -> Get<models::term_store::Group> {
        let sheet = "GET group: get
            termstore-group-get: TermStore.Read.All TermStore.ReadWrite.All | |
            /sites/{id}/termStore/groups/{id}
            /termStore/groups/{id}";
        self.0.get(sheet)
    }

    /// `…/sets`
    pub fn sets(&self) -> super::TermStoreGroupSets {
        super::TermStoreGroupSets(self.0.name("sets"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.termStore.set`, such as `/termStore/groups/{id}/sets`.
    TermStoreGroupSets[models::term_store::Set]
}

impl TermStoreGroupSets {
    /// `GET /termStore/groups/{groupId}/sets` — List sets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-group-list-sets?view=graph-rest-beta)
    /// Also: `/sites/{site-id}/termStore/groups/{group-id}/sets`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`.
    pub fn list(&self) -> List<models::term_store::Set> {
        let sheet = "GET group: list
            termstore-group-list-sets: TermStore.Read.All TermStore.ReadWrite.All | |
            /termStore/groups/{id}/sets
            /sites/{id}/termStore/groups/{id}/sets";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.termStore.set`, such as `/termStore/sets/{id}`.
    TermStoreSet: super::Entity = models::term_store::Set
}

impl TermStoreSet {
    /// `DELETE /termStore/sets/{setId}` — Delete set
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-set-delete?view=graph-rest-beta)
    /// Also: `/sites/{site-id}/termStore/sets/{set-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE set: delete
            termstore-set-delete: TermStore.ReadWrite.All | |
            /termStore/sets/{id}
            /sites/{id}/termStore/sets/{id}";
        self.0.call(sheet)
    }

    /// `GET /sites/{site-id}/termStore/sets/{set-id}` — Get set
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-set-get?view=graph-rest-beta)
    /// Also: `/termStore/sets/{set-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`.
    pub fn get(&self) -> Get<models::term_store::Set> {
        let sheet = "GET set: get
            termstore-set-get: TermStore.Read.All TermStore.ReadWrite.All | |
            /sites/{id}/termStore/sets/{id}
            /termStore/sets/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /termStore/sets/{setId}` — Update set
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-set-update?view=graph-rest-beta)
    /// Also: `/sites/{site-id}/termStore/sets/{set-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn update(&self, body: models::term_store::Set) -> Call<models::term_store::Set> {
        let sheet = "PATCH set: update
            termstore-set-update: TermStore.ReadWrite.All | |
            /termStore/sets/{id}
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
    /// A collection of `microsoft.graph.termStore.term`, such as `/termStore/sets/{id}/children`.
    TermStoreSetChildren[models::term_store::Term]
}

impl TermStoreSetChildren {
    /// `POST /termStore/sets/{setId}/children` — Create term
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-post?view=graph-rest-beta)
    /// Also: `/sites/{site-id}/termStore/sets/{set-id}/children`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn create(&self, body: models::term_store::Term) -> Call<models::term_store::Term> {
        let sheet = "POST term: create
            termstore-term-post: TermStore.ReadWrite.All | |
            /termStore/sets/{id}/children
            /sites/{id}/termStore/sets/{id}/children";
        self.0.call(sheet).json(body)
    }

    /// `GET /termStore/sets/{setId}/children` — List children
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-list-children?view=graph-rest-beta)
    /// Also: `/sites/{site-id}/termStore/sets/{set-id}/children`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`.
    pub fn list(&self) -> List<models::term_store::Term> {
        let sheet = "GET term: list
            termstore-term-list-children: TermStore.Read.All TermStore.ReadWrite.All | |
            /termStore/sets/{id}/children
            /sites/{id}/termStore/sets/{id}/children";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.termStore.relation`, such as `/termStore/sets/{id}/relations`.
    TermStoreSetRelations[models::term_store::Relation]
}

impl TermStoreSetRelations {
    /// `GET /termStore/sets/{setId}/relations` — List relations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-list-relations?view=graph-rest-beta)
    /// Also: `/sites/{site-id}/termStore/sets/{set-id}/relations`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`.
    pub fn list(&self) -> List<models::term_store::Relation> {
        let sheet = "GET term: list
            termstore-term-list-relations: TermStore.Read.All TermStore.ReadWrite.All | |
            /termStore/sets/{id}/relations
            /sites/{id}/termStore/sets/{id}/relations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.termStore.store`, such as `/termStore`.
    TermStoreStore: super::Entity = models::term_store::Store
}

impl TermStoreStore {
    /// `GET /sites/{site-id}/termStore` — Get store
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-store-get?view=graph-rest-beta)
    /// Also: `/termStore`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`.
    pub fn get(&self) -> Get<models::term_store::Store> {
        let sheet = "GET store: get
            termstore-store-get: TermStore.Read.All TermStore.ReadWrite.All | |
            /sites/{id}/termStore
            /termStore";
        self.0.get(sheet)
    }

    /// `PATCH /termStore` — Update store
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-store-update?view=graph-rest-beta)
    /// Also: `/sites/{site-id}/termStore`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn update(&self, body: models::term_store::Store) -> Call<models::term_store::Store> {
        let sheet = "PATCH store: update
            termstore-store-update: TermStore.ReadWrite.All | |
            /termStore
            : TermStore.ReadWrite.All | |
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
    /// A collection of `microsoft.graph.termStore.group`, such as `/termStore/groups`.
    TermStoreStoreGroups[models::term_store::Group]
}

impl TermStoreStoreGroups {
    /// `POST /termStore/groups` — Create group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-group-post?view=graph-rest-beta)
    /// Also: `/sites/{site-id}/termStore/groups`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn create(&self, body: models::term_store::Group) -> Call<models::term_store::Group> {
        let sheet = "POST group: create
            termstore-group-post: TermStore.ReadWrite.All | |
            /termStore/groups
            /sites/{id}/termStore/groups";
        self.0.call(sheet).json(body)
    }

    /// `GET /termStore/groups` — List groups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-list-groups?view=graph-rest-beta)
    /// Also: `/sites/{site-id}/termStore/groups`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`.
    pub fn list(&self) -> List<models::term_store::Group> {
        let sheet = "GET termstore: list
            termstore-list-groups: TermStore.Read.All TermStore.ReadWrite.All | |
            /termStore/groups
            /sites/{id}/termStore/groups";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.termStore.set`, such as `/termStore/sets`.
    TermStoreStoreSets[models::term_store::Set]
}

impl TermStoreStoreSets {
    /// `POST /termStore/sets` — Create set
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-set-post?view=graph-rest-beta)
    /// Also: `/sites/{site-id}/termStore/sets`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn create(&self, body: models::term_store::Set) -> Call<models::term_store::Set> {
        let sheet = "POST set: create
            termstore-set-post: TermStore.ReadWrite.All | |
            /termStore/sets
            /sites/{id}/termStore/sets";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.termStore.term`, such as `/termStore/sets/{id}/terms/{id}`.
    TermStoreTerm: super::Entity = models::term_store::Term
}

impl TermStoreTerm {
    /// `DELETE /termStore/sets/{setId}/terms/{termId}` — Delete term
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-delete?view=graph-rest-beta)
    /// Also: `/sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE term: delete
            termstore-term-delete: TermStore.ReadWrite.All | |
            /termStore/sets/{id}/terms/{id}
            /sites/{id}/termStore/sets/{id}/terms/{id}";
        self.0.call(sheet)
    }

    /// `GET /sites/{site-id}/termStore/groups/{group-id}/sets/{set-id}/terms/{term-id}` — Get term
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-get?view=graph-rest-beta)
    /// Also: `/sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}`, `/termStore/groups/{group-id}/sets/{set-id}/terms/{term-id}`, `/termStore/sets/{set-id}/terms/{term-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`.
    pub fn get(&self) -> Get<models::term_store::Term> {
        let sheet = "GET term: get
            termstore-term-get: TermStore.Read.All TermStore.ReadWrite.All | |
            /sites/{id}/termStore/groups/{id}/sets/{id}/terms/{id}
            /sites/{id}/termStore/sets/{id}/terms/{id}
            /termStore/groups/{id}/sets/{id}/terms/{id}
            /termStore/sets/{id}/terms/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /termStore/sets/{setId}/terms/{termId}` — Update term
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-update?view=graph-rest-beta)
    /// Also: `/sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn update(&self, body: models::term_store::Term) -> Call<models::term_store::Term> {
        let sheet = "PATCH term: update
            termstore-term-update: TermStore.ReadWrite.All | |
            /termStore/sets/{id}/terms/{id}
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
    /// A collection of `microsoft.graph.termStore.term`, such as `/termStore/sets/{id}/terms/{id}/children`.
    TermStoreTermChildren[models::term_store::Term]
}

impl TermStoreTermChildren {
    /// `POST /termStore/sets/{setId}/terms/{termId}/children` — Create term
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-post?view=graph-rest-beta)
    /// Also: `/sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}/children`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn create(&self, body: models::term_store::Term) -> Call<models::term_store::Term> {
        let sheet = "POST term: create
            termstore-term-post: TermStore.ReadWrite.All | |
            /termStore/sets/{id}/terms/{id}/children
            /sites/{id}/termStore/sets/{id}/terms/{id}/children";
        self.0.call(sheet).json(body)
    }

    /// `GET /termStore/sets/{setId}/terms/{termId}/children` — List children
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-list-children?view=graph-rest-beta)
    /// Also: `/sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}/children`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`.
    pub fn list(&self) -> List<models::term_store::Term> {
        let sheet = "GET term: list
            termstore-term-list-children: TermStore.Read.All TermStore.ReadWrite.All | |
            /termStore/sets/{id}/terms/{id}/children
            /sites/{id}/termStore/sets/{id}/terms/{id}/children";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.termStore.relation`, such as `/termStore/sets/{id}/terms/{id}/relations`.
    TermStoreTermRelations[models::term_store::Relation]
}

impl TermStoreTermRelations {
    /// `POST /termStore/sets/{setId}/terms/{termId}/relations` — Create relation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-relation-post?view=graph-rest-beta)
    /// Also: `/sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}/relations`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TermStore.ReadWrite.All`.
    pub fn create(&self, body: models::term_store::Relation) -> Call<models::term_store::Relation> {
        let sheet = "POST relation: create
            termstore-relation-post: TermStore.ReadWrite.All | |
            /termStore/sets/{id}/terms/{id}/relations
            /sites/{id}/termStore/sets/{id}/terms/{id}/relations";
        self.0.call(sheet).json(body)
    }

    /// `GET /termStore/sets/{setId}/terms/{termId}/relations` — List relations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-list-relations?view=graph-rest-beta)
    /// Also: `/sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}/relations`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`.
    pub fn list(&self) -> List<models::term_store::Relation> {
        let sheet = "GET term: list
            termstore-term-list-relations: TermStore.Read.All TermStore.ReadWrite.All | |
            /termStore/sets/{id}/terms/{id}/relations
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

crate::runtime::node! {
    /// A value of `microsoft.graph.webPart`, such as `/sites/{id}/pages/{id}/webParts/{id}`.
    WebPart: super::Entity = models::WebPart
}

impl WebPart {
    /// `DELETE /sites/{site-id}/pages/{baseSitePage-id}/microsoft.graph.sitePage/webParts/{webPart-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/webpart-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE webPart: delete
            webpart-delete: | |
            /sites/{id}/pages/{id}/microsoft.graph.sitePage/webParts/{id}";
        self.0.call(sheet)
    }

    /// `GET /sites/{site-id}/pages/{baseSitePage-id}/canvasLayout/horizontalSections/{horizontalSection-id}/columns/{horizontalSectionColumn-id}/webparts/{webPart-id}`
    ///
    /// Source: metadata.
    /// Also: `/sites/{site-id}/pages/{baseSitePage-id}/canvasLayout/verticalSection/webparts/{webPart-id}`, `/sites/{site-id}/pages/{baseSitePage-id}/webParts/{webPart-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WebPart> {
        let sheet = "GET webPart: get
            : Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/pages/{id}/canvasLayout/horizontalSections/{id}/columns/{id}/webparts/{id}
            /sites/{id}/pages/{id}/canvasLayout/verticalSection/webparts/{id}
            /sites/{id}/pages/{id}/webParts/{id}";
        self.0.get(sheet)
    }

    /// `POST /sites/{site-id}/pageTemplates/{pageTemplate-id}/webParts/{webPart-id}/getPositionOfWebPart`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_position_of_web_part(&self) -> Call<models::WebPartPosition> {
        let sheet = "POST webPart: get_position_of_web_part
            : | |
            /sites/{id}/pageTemplates/{id}/webParts/{id}/getPositionOfWebPart";
        self.0.name("getPositionOfWebPart").call(sheet)
    }
}
