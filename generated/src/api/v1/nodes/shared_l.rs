// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get};

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.list`, such as `/drive/list`.
    List: super::BaseItem = models::List
}

#[cfg(any(feature = "files", feature = "sites"))]
impl List {
    /// `GET /sites/{site-id}/lists/{list-id}` — Get metadata for a list
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
    pub fn get(&self) -> Get<models::List> {
        let sheet = "GET list-get: get
            list-get: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}";
        self.0.get(sheet)
    }

    /// `…/columns`
    #[cfg(feature = "sites")]
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
    #[cfg(feature = "sites")]
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

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.contentType`, such as `/drives/{id}/list/contentTypes`.
    ListContentTypes[models::ContentType]
}

#[cfg(any(feature = "files", feature = "sites"))]
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
    #[cfg(feature = "sites")]
    pub fn list(&self) -> crate::runtime::List<models::ContentType> {
        let sheet = "GET list-list-contenttypes: list
            list-list-contenttypes: Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/contentTypes";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.listItem`, such as `/shares/{id}/listItem`.
    ListItem: super::BaseItem = models::ListItem
}

#[cfg(any(feature = "files", feature = "sites"))]
impl ListItem {
    /// `POST /sites/{site-id}/lists/{list-id}/items/{listItem-id}/createLink`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
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
    #[cfg(feature = "sites")]
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
    #[cfg(feature = "sites")]
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
    #[cfg(feature = "sites")]
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
    #[cfg(feature = "sites")]
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

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.documentSetVersion`, such as `/drives/{id}/list/items/{id}/documentSetVersions`.
    ListItemDocumentSetVersions[models::DocumentSetVersion]
}

#[cfg(any(feature = "files", feature = "sites"))]
impl ListItemDocumentSetVersions {
    /// `POST /sites/{site-id}/lists/{list-id}/items/{listItem-id}/documentSetVersions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-post-documentsetversions?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All` and 3 more; application: `Sites.ReadWrite.All` and 3 more.
    #[cfg(feature = "sites")]
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
    #[cfg(feature = "sites")]
    pub fn list(&self) -> crate::runtime::List<models::DocumentSetVersion> {
        let sheet = "GET listItem: list
            listitem-list-documentsetversions: Sites.Read.All Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.Selected | | Sites.Read.All Sites.ReadWrite.All Sites.Selected Sites.FullControl.All Sites.Manage.All
            /sites/{id}/lists/{id}/items/{id}/documentSetVersions";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.permission`, such as `/drives/{id}/list/items/{id}/permissions`.
    ListItemPermissions[models::Permission]
}

#[cfg(any(feature = "files", feature = "sites"))]
impl ListItemPermissions {
    /// `POST /sites/{site-id}/lists/{list-id}/items/{listItem-id}/permissions`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`; application: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`.
    #[cfg(feature = "sites")]
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
    #[cfg(feature = "sites")]
    pub fn list(&self) -> crate::runtime::List<models::Permission> {
        let sheet = "GET listItem: list
            listitem-list-permissions: Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/items/{id}/permissions";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.listItemVersion`, such as `/sites/{id}/items/{id}/versions/{id}`.
    ListItemVersion: super::Entity = models::ListItemVersion
}

#[cfg(any(feature = "files", feature = "sites"))]
impl ListItemVersion {
    /// `GET /sites/{site-id}/items/{item-id}/versions/{version-id}` — Get a ListItemVersion resource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitemversion-get?view=graph-rest-1.0)
    /// Also: `/sites/{site-id}/lists/{list-id}/items/{item-id}/versions/{version-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
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
    #[cfg(feature = "sites")]
    pub fn fields(&self) -> super::FieldValueSet {
        super::FieldValueSet(self.0.name("fields"))
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.listItemVersion`, such as `/drives/{id}/list/items/{id}/versions`.
    ListItemVersions[models::ListItemVersion]
}

#[cfg(any(feature = "files", feature = "sites"))]
impl ListItemVersions {
    /// `GET /sites/{site-id}/lists/{list-id}/items/{item-id}/versions` — Listing versions of a ListItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-list-versions?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
    pub fn list(&self) -> crate::runtime::List<models::ListItemVersion> {
        let sheet = "GET listItem: list
            listitem-list-versions: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/items/{id}/versions";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.listItem`, such as `/drive/list/items`.
    ListItems[models::ListItem]
}

#[cfg(any(feature = "files", feature = "sites"))]
impl ListItems {
    /// `POST /sites/{site-id}/lists/{list-id}/items` — Create a new item in a list
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/listitem-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
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
    #[cfg(feature = "files")]
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
    #[cfg(feature = "sites")]
    pub fn list(&self) -> crate::runtime::List<models::ListItem> {
        let sheet = "GET listItem: list
            listitem-list: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/items";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.permission`, such as `/drives/{id}/list/permissions`.
    ListPermissions[models::Permission]
}

#[cfg(any(feature = "files", feature = "sites"))]
impl ListPermissions {
    /// `POST /sites/{site-id}/lists/{list-id}/permissions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-post-permissions?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`; application: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`.
    #[cfg(feature = "sites")]
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
    #[cfg(feature = "sites")]
    pub fn list(&self) -> crate::runtime::List<models::Permission> {
        let sheet = "GET list-list-permissions: list
            list-list-permissions: Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/permissions";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.subscription`, such as `/drives/{id}/list/subscriptions`.
    ListSubscriptions[models::Subscription]
}

#[cfg(any(feature = "files", feature = "sites"))]
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

#[cfg(any(feature = "authentication", feature = "employee-experience", feature = "security", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.longRunningOperation`, such as `/users/{id}/authentication/operations/{id}`.
    LongRunningOperation: super::Entity = models::LongRunningOperation
}

#[cfg(any(feature = "authentication", feature = "employee-experience", feature = "security", feature = "sites"))]
impl LongRunningOperation {
    /// `GET /users/{user-id}/authentication/operations/{longRunningOperation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/longrunningoperation-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read.All` and 3 more.
    #[cfg(feature = "authentication")]
    pub fn get(&self) -> Get<models::LongRunningOperation> {
        let sheet = "GET longRunningOperation: get
            longrunningoperation-get: UserAuthenticationMethod.Read.All UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | |
            /users/{id}/authentication/operations/{id}";
        self.0.get(sheet)
    }
}
