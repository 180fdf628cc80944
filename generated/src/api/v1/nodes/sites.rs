// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `sites`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List};

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
    /// A value of `microsoft.graph.columnDefinition`, such as `/sites/{id}/columns/{id}`.
    ColumnDefinition = models::ColumnDefinition
}

impl ColumnDefinition {
    /// `DELETE /sites/{site-id}/columns/{column-id}` — Delete columnDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-delete?view=graph-rest-1.0)
    /// Also: `/sites/{site-id}/contentTypes/{contentType-id}/columns/{column-id}`, `/sites/{site-id}/lists/{list-id}/columns/{column-id}`, `/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/columns/{column-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE columnDefinition: delete
            columndefinition-delete: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/columns/{id}
            /sites/{id}/contentTypes/{id}/columns/{id}
            /sites/{id}/lists/{id}/columns/{id}
            /sites/{id}/lists/{id}/contentTypes/{id}/columns/{id}";
        self.0.call(sheet)
    }

    /// `GET /sites/{site-id}/columns/{column-id}` — Get columnDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-get?view=graph-rest-1.0)
    /// Also: `/sites/{site-id}/contentTypes/{contentType-id}/columns/{column-id}`, `/sites/{site-id}/lists/{list-id}/columns/{column-id}`, `/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/columns/{column-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ColumnDefinition> {
        let sheet = "GET columnDefinition: get
            columndefinition-get: Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All | | Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All
            /sites/{id}/columns/{id}
            /sites/{id}/contentTypes/{id}/columns/{id}
            /sites/{id}/lists/{id}/columns/{id}
            /sites/{id}/lists/{id}/contentTypes/{id}/columns/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /sites/{site-id}/columns/{column-id}` — Update columndefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-update?view=graph-rest-1.0)
    /// Also: `/sites/{site-id}/contentTypes/{contentType-id}/columns/{column-id}`, `/sites/{site-id}/lists/{list-id}/columns/{column-id}`, `/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/columns/{column-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn update(&self, body: models::ColumnDefinition) -> Call<models::ColumnDefinition> {
        let sheet = "PATCH columnDefinition: update
            columndefinition-update: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/columns/{id}
            /sites/{id}/contentTypes/{id}/columns/{id}
            /sites/{id}/lists/{id}/columns/{id}
            /sites/{id}/lists/{id}/contentTypes/{id}/columns/{id}";
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
    ContentType = models::ContentType
}

impl ContentType {
    /// `POST /sites/{siteId}/contentTypes/{contentTypeId}/associateWithHubSites` — contentType: associateWithHubSites
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-associatewithhubsites?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn associate_with_hub_sites(&self, body: requests::content_type::AssociateWithHubSitesRequest) -> Call<()> {
        let sheet = "POST contentType: associate_with_hub_sites
            contenttype-associatewithhubsites: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/contentTypes/{id}/associateWithHubSites";
        self.0.name("associateWithHubSites").call(sheet).json(body)
    }

    /// `POST /sites/{siteId}/contentTypes/{contentTypeId}/copyToDefaultContentLocation` — contentType: copyToDefaultContentLocation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-copytodefaultcontentlocation?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`, `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.ReadWrite.All`, `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn copy_to_default_content_location(
        &self,
        body: requests::content_type::CopyToDefaultContentLocationRequest,
    ) -> Call<()> {
        let sheet = "POST contentType: copy_to_default_content_location
            contenttype-copytodefaultcontentlocation: Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All | | Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All
            /sites/{id}/contentTypes/{id}/copyToDefaultContentLocation";
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
            contenttype-get: Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All | | Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All
            /sites/{id}/contentTypes/{id}
            /sites/{id}/lists/{id}/contentTypes/{id}";
        self.0.get(sheet)
    }

    /// `GET /sites/{siteId}/contentTypes/{contentTypeId}/isPublished` — contentType: isPublished
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-ispublished?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.FullControl.All`; application: `Sites.FullControl.All`.
    pub fn is_published(&self) -> Call<bool> {
        let sheet = "GET contentType: is_published
            contenttype-ispublished: Sites.FullControl.All | | Sites.FullControl.All
            /sites/{id}/contentTypes/{id}/isPublished";
        self.0.name("isPublished").call(sheet)
    }

    /// `POST /sites/{siteId}/contentTypes/{contentTypeId}/publish` — contentType: publish
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-publish?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.FullControl.All`; personal account: `Sites.FullControl.All`; application: `Sites.FullControl.All`.
    pub fn publish(&self) -> Call<()> {
        let sheet = "POST contentType: publish
            contenttype-publish: Sites.FullControl.All | Sites.FullControl.All | Sites.FullControl.All
            /sites/{id}/contentTypes/{id}/publish";
        self.0.name("publish").call(sheet)
    }

    /// `POST /sites/{siteId}/contentTypes/{contentTypeId}/unpublish` — contentType: unpublish
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-unpublish?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.FullControl.All`; personal account: `Sites.FullControl.All`; application: `Sites.FullControl.All`.
    pub fn unpublish(&self) -> Call<()> {
        let sheet = "POST contentType: unpublish
            contenttype-unpublish: Sites.FullControl.All | Sites.FullControl.All | Sites.FullControl.All
            /sites/{id}/contentTypes/{id}/unpublish";
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
    pub fn list(&self) -> List<models::ColumnDefinition> {
        let sheet = "GET contentType: list
            contenttype-list-columns: Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All | | Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All
            /sites/{id}/contentTypes/{id}/columns
            /sites/{id}/lists/{id}/contentTypes/{id}/columns";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.fieldValueSet`, such as `/sites/{id}/lists/{id}/items/{id}/fields`.
    FieldValueSet = models::FieldValueSet
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
    /// `…/root`
    pub fn root(&self) -> super::Site {
        super::Site(self.0.name("root"))
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
            list-list-columns: Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All | | Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All
            /sites/{id}/lists/{id}/columns";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.contentType`, such as `/sites/{id}/lists/{id}/contentTypes`.
    ListContentTypes[models::ContentType]
}

impl ListContentTypes {
    /// `POST /sites/{site-id}/lists/{list-id}/contentTypes/addCopy` — contentType: addCopy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-addcopy?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn add_copy(&self, body: requests::content_type::AddCopyRequest) -> Call<models::ContentType> {
        let sheet = "POST contentType: add_copy
            contenttype-addcopy: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/lists/{id}/contentTypes/addCopy";
        self.0.name("addCopy").call(sheet).json(body)
    }

    /// `POST /sites/{siteId}/lists/{listId}/contentTypes/addCopyFromContentTypeHub` — contentType: addCopyFromContentTypeHub
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-addcopyfromcontenttypehub?view=graph-rest-1.0)
    /// Status: 200, 202.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn add_copy_from_content_type_hub(
        &self,
        body: requests::content_type::AddCopyFromContentTypeHubRequest,
    ) -> Call<Option<models::ContentType>> {
        let sheet = "POST contentType: add_copy_from_content_type_hub
            contenttype-addcopyfromcontenttypehub: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/lists/{id}/contentTypes/addCopyFromContentTypeHub";
        self.0.name("addCopyFromContentTypeHub").call(sheet).json(body)
    }

    /// `GET /sites/{siteId}/lists/{listId}/contentTypes/getCompatibleHubContentTypes` — contentType: getCompatibleHubContentTypes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-getcompatiblehubcontenttypes?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn get_compatible_hub_content_types(&self) -> List<models::ContentType> {
        let sheet = "GET contentType: get_compatible_hub_content_types
            contenttype-getcompatiblehubcontenttypes: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/lists/{id}/contentTypes/getCompatibleHubContentTypes";
        self.0.name("getCompatibleHubContentTypes").list(sheet)
    }

    /// `GET /sites/{site-id}/lists/{list-id}/contentTypes` — List contentTypes in a list
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-list-contenttypes?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ContentType> {
        let sheet = "GET list-list-contenttypes: list
            list-list-contenttypes: Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All | | Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All
            /sites/{id}/lists/{id}/contentTypes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.listItem`, such as `/sites/{id}/lists/{id}/items/{id}`.
    ListItem: super::BaseItem = models::ListItem
}

impl ListItem {
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
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    pub fn get_activities_by_interval(
        &self,
        start_date_time: &str,
        end_date_time: &str,
        interval: &str,
    ) -> List<models::ItemActivityStat> {
        let sheet = "GET itemActivityStat: get_activities_by_interval
            itemactivitystat-getactivitybyinterval: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/items/{id}/getActivitiesByInterval(startDateTime='{startDateTime}',endDateTime='{endDateTime}',interval='{interval}')";
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
    pub fn activities(&self) -> Collection<models::ItemActivity> {
        Collection::at(self.0.name("activities"))
    }

    /// `…/analytics`
    pub fn analytics(&self) -> super::ItemAnalytics {
        super::ItemAnalytics(self.0.name("analytics"))
    }

    /// `…/driveItem`
    pub fn drive_item(&self) -> super::DriveItem {
        super::DriveItem(self.0.name("driveItem"))
    }

    /// `…/fields`
    pub fn fields(&self) -> super::FieldValueSet {
        super::FieldValueSet(self.0.name("fields"))
    }

    /// `…/versions`
    pub fn versions(&self) -> super::ListItemVersions {
        super::ListItemVersions(self.0.name("versions"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.listItemVersion`, such as `/sites/{id}/items/{id}/versions/{id}`.
    ListItemVersion = models::ListItemVersion
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
    /// Also: `/sites/{site-id}/lists/{list-id}/items/{item-id}/versions/{version-id}/restoreVersion`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`, `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.ReadWrite.All`, `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn restore_version(&self) -> Call<()> {
        let sheet = "POST listItemVersion: restore_version
            listitemversion-restore: Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All | | Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All
            /sites/{id}/items/{id}/versions/{id}/restoreVersion
            /sites/{id}/lists/{id}/items/{id}/versions/{id}/restoreVersion";
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
    /// A collection of `microsoft.graph.listItemVersion`, such as `/sites/{id}/lists/{id}/items/{id}/versions`.
    ListItemVersions[models::ListItemVersion]
}

impl ListItemVersions {
    /// `GET /sites/{site-id}/lists/{list-id}/items/{item-id}/versions` — Listing versions of a ListItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-list-versions?view=graph-rest-1.0)
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
    /// A collection of `microsoft.graph.listItem`, such as `/sites/{id}/lists/{id}/items`.
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

    /// `GET /sites/{site-id}/lists/{list-id}/items` — Enumerate items in a list
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::ListItem> {
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
    pub fn list(&self) -> List<models::RichLongRunningOperation> {
        let sheet = "GET list-list-operations: list
            list-list-operations: Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All | | Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All
            /sites/{id}/lists/{id}/operations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.richLongRunningOperation`, such as `/sites/{id}/operations/{id}`.
    RichLongRunningOperation = models::RichLongRunningOperation
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
            richlongrunningoperation-get: Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All | | Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All
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
            site-list-columns: Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All | | Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All
            /sites/{id}/columns";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.contentType`, such as `/sites/{id}/contentTypes`.
    SiteContentTypes[models::ContentType]
}

impl SiteContentTypes {
    /// `POST /sites/{siteId}/contentTypes/addCopyFromContentTypeHub` — contentType: addCopyFromContentTypeHub
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-addcopyfromcontenttypehub?view=graph-rest-1.0)
    /// Status: 200, 202.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn add_copy_from_content_type_hub(
        &self,
        body: requests::content_type::AddCopyFromContentTypeHubRequest,
    ) -> Call<Option<models::ContentType>> {
        let sheet = "POST contentType: add_copy_from_content_type_hub
            contenttype-addcopyfromcontenttypehub: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/contentTypes/addCopyFromContentTypeHub";
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
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn get_compatible_hub_content_types(&self) -> List<models::ContentType> {
        let sheet = "GET contentType: get_compatible_hub_content_types
            contenttype-getcompatiblehubcontenttypes: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/contentTypes/getCompatibleHubContentTypes";
        self.0.name("getCompatibleHubContentTypes").list(sheet)
    }

    /// `GET /sites/{site-id}/contentTypes` — List contentTypes in a site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-list-contenttypes?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ContentType> {
        let sheet = "GET site: list
            site-list-contenttypes: Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All | | Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All
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
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`; application: `Sites.Manage.All`.
    pub fn create(&self, body: models::List) -> Call<models::List> {
        let sheet = "POST list-create: create
            list-create: Sites.Manage.All | | Sites.Manage.All
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
            site-list-operations: Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All | | Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All
            /sites/{id}/operations";
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
    /// Permissions, least privileged first: application: `Sites.FullControl.All`.
    pub fn list(&self) -> List<models::Permission> {
        let sheet = "GET site: list
            site-list-permissions: | | Sites.FullControl.All
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
    TermStoreGroup = models::term_store::Group
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
    TermStoreSet = models::term_store::Set
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
    TermStoreStore = models::term_store::Store
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
    TermStoreTerm = models::term_store::Term
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
