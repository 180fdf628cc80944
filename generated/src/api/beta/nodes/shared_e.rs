// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.entity`, such as `/me/insights/used/{id}/resource`.
    Entity = models::Entity
}

impl Entity {
    /// `GET /me/insights/used/{id}/resource` — List used
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/insights-list-used?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/insights-list-trending?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/insights-list-shared?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/insights/used/{id}/resource`, `/me/insights/trending/{id}/resource`, `/users/{id | userPrincipalName}/insights/trending/{id}/resource` and 1 more.
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn get(&self) -> Get<models::Entity> {
        let sheet = "GET insights: get
            insights-list-used: Sites.Read.All Sites.ReadWrite.All | |
            /me/insights/used/{id}/resource
            insights-list-used: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /users/{id}/insights/used/{id}/resource
            insights-list-trending: Sites.Read.All Sites.ReadWrite.All | |
            /me/insights/trending/{id}/resource
            insights-list-trending: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /users/{id}/insights/trending/{id}/resource
            insights-list-shared: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /me/insights/shared/{id}/resource";
        self.0.get(sheet)
    }
}

#[cfg(
    any(
        feature = "directory",
        feature = "files",
        feature = "groups",
        feature = "sites",
        feature = "tasks",
        feature = "users"
    )
)]
crate::runtime::node! {
    /// A value of `microsoft.graph.extension`, such as `/sites/{id}/extensions/{id}`.
    Extension: super::Entity = models::Extension
}

#[cfg(
    any(
        feature = "directory",
        feature = "files",
        feature = "groups",
        feature = "sites",
        feature = "tasks",
        feature = "users"
    )
)]
impl Extension {
    /// `DELETE /administrativeUnits/{administrativeUnitId}/extensions/{extensionId}` — Delete openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta)
    /// Also: `/devices/{deviceId}/extensions/{extensionId}`, `/groups/{groupId}/events/{eventId}/extensions/{extensionId}`, `/groups/{groupId}/extensions/{extensionId}` and 14 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite` and 7 more; personal account: `Tasks.ReadWrite` and 4 more; application: `Tasks.ReadWrite.All` and 7 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE openTypeExtension: delete
            opentypeextension-delete: Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite | Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite | Tasks.ReadWrite.All Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All
            /administrativeUnits/{id}/extensions/{id}
            /devices/{id}/extensions/{id}
            /groups/{id}/events/{id}/extensions/{id}
            /groups/{id}/extensions/{id}
            /groups/{id}/threads/{id}/posts/{id}/extensions/{id}
            /me/messages/{id}/extensions/{id}
            /organization/{id}/extensions/{id}
            /users/{id}/contacts/{id}/extensions/{id}
            /users/{id}/events/{id}/extensions/{id}
            /users/{id}/extensions/{id}
            /users/{id}/messages/{id}/extensions/{id}
            /users/{id}/tasks/lists/{id}/extensions/{id}
            /users/{id}/tasks/lists/{id}/tasks/{id}/extensions/{id}
            /users/{id}/todo/lists/{id}/extensions/{id}
            /users/{id}/todo/lists/{id}/tasks/{id}/extensions/{id}
            opentypeextension-delete: Files.ReadWrite Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/extensions/{id}
            /sites/{id}/extensions/{id}
            opentypeextension-delete: Files.ReadWrite Files.ReadWrite.All | | Files.ReadWrite.All
            /me/drive/items/{id}/extensions/{id}";
        self.0.call(sheet)
    }

    /// `GET /administrativeUnits/{administrativeUnitId}/extensions/{extensionId}` — Get openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
    /// Also: `/devices/{deviceId}/extensions/{extensionId}`, `/groups/{groupId}/events/{eventId}/extensions/{extensionId}`, `/groups/{groupId}/extensions/{extensionId}` and 13 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite` and 6 more; personal account: `Tasks.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 6 more.
    pub fn get(&self) -> Get<models::Extension> {
        let sheet = "GET openTypeExtension: get
            opentypeextension-get: Tasks.ReadWrite Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read | Tasks.ReadWrite Calendars.Read Mail.Read Contacts.Read User.Read | Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read User.Read.All
            /administrativeUnits/{id}/extensions/{id}
            /devices/{id}/extensions/{id}
            /groups/{id}/events/{id}/extensions/{id}
            /groups/{id}/extensions/{id}
            /groups/{id}/threads/{id}/posts/{id}/extensions/{id}
            /organization/{id}/extensions/{id}
            /users/{id}/contacts/{id}/extensions/{id}
            /users/{id}/events/{id}/extensions/{id}
            /users/{id}/extensions/{id}
            /users/{id}/messages/{id}/extensions/{id}
            /users/{id}/tasks/lists/{id}/extensions/{id}
            /users/{id}/tasks/lists/{id}/tasks/{id}/extensions/{id}
            /users/{id}/todo/lists/{id}/extensions/{id}
            /users/{id}/todo/lists/{id}/tasks/{id}/extensions/{id}
            opentypeextension-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/extensions/{id}
            /sites/{id}/extensions/{id}
            opentypeextension-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | | Files.Read.All Files.ReadWrite.All
            /me/drive/items/{id}/extensions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /administrativeUnits/{administrativeUnitId}/extensions/{extensionId}` — Update openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta)
    /// Also: `/devices/{deviceId}/extensions/{extensionId}`, `/groups/{groupId}/events/{eventId}/extensions/{extensionId}`, `/groups/{groupId}/extensions/{extensionId}` and 14 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite` and 7 more; personal account: `Tasks.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 6 more.
    pub fn update(&self, body: impl Into<models::Extension>) -> Call<models::OpenTypeExtension> {
        let sheet = "PATCH openTypeExtension: update
            opentypeextension-update: Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite | Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All
            /administrativeUnits/{id}/extensions/{id}
            /devices/{id}/extensions/{id}
            /groups/{id}/events/{id}/extensions/{id}
            /groups/{id}/extensions/{id}
            /groups/{id}/threads/{id}/posts/{id}/extensions/{id}
            /me/messages/{id}/extensions/{id}
            /organization/{id}/extensions/{id}
            /users/{id}/contacts/{id}/extensions/{id}
            /users/{id}/events/{id}/extensions/{id}
            /users/{id}/extensions/{id}
            /users/{id}/messages/{id}/extensions/{id}
            /users/{id}/tasks/lists/{id}/extensions/{id}
            /users/{id}/tasks/lists/{id}/tasks/{id}/extensions/{id}
            /users/{id}/todo/lists/{id}/extensions/{id}
            /users/{id}/todo/lists/{id}/tasks/{id}/extensions/{id}
            opentypeextension-update: Files.ReadWrite Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/extensions/{id}
            /sites/{id}/extensions/{id}
            opentypeextension-update: Files.ReadWrite Files.ReadWrite.All | | Files.ReadWrite.All
            /me/drive/items/{id}/extensions/{id}";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}
