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
    /// [Reference](https://learn.microsoft.com/graph/api/insights-list-used?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/insights-list-trending?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/insights-list-shared?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/insights/used/{id}/resource`, `/me/insights/trending/{id}/resource`, `/users/{id | userPrincipalName}/insights/trending/{id}/resource` and 1 more.
    /// Status: 200.
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

    /// `…/microsoft.graph.changeTrackedEntity`
    #[cfg(any(feature = "files", feature = "shifts"))]
    pub fn as_change_tracked_entity(&self) -> super::ChangeTrackedEntity {
        super::ChangeTrackedEntity(self.0.name("microsoft.graph.changeTrackedEntity"))
    }

    /// `…/microsoft.graph.webPart`
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn as_web_part(&self) -> super::WebPart {
        super::WebPart(self.0.name("microsoft.graph.webPart"))
    }
}

#[cfg(any(feature = "directory", feature = "groups", feature = "tasks", feature = "users"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.extension`, such as `/users/{id}/extensions/{id}`.
    Extension: super::Entity = models::Extension
}

#[cfg(any(feature = "directory", feature = "groups", feature = "tasks", feature = "users"))]
impl Extension {
    /// `DELETE /devices/{Id}/extensions/{extensionId}` — Delete open extension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-1.0)
    /// Also: `/groups/{id}/events/{id}/extensions/{extensionId}`, `/groups/{id}/extensions/{extensionId}`, `/groups/{id}/threads/{id}/posts/{id}/extensions/{extensionId}` and 8 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 7 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE openTypeExtension: delete
            opentypeextension-delete: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All
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
            /users/{id}/todo/lists/{id}/extensions/{id}
            /users/{id}/todo/lists/{id}/tasks/{id}/extensions/{id}";
        self.0.call(sheet)
    }

    /// `GET /devices/{Id}/extensions/{extensionId}` — Get open extension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0)
    /// Also: `/groups/{Id}/events/{Id}/extensions/{extensionId}`, `/groups/{Id}/extensions/{extensionId}`, `/groups/{Id}/threads/{Id}/posts/{Id}/extensions/{extensionId}` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 6 more; personal account: `Calendars.Read` and 4 more; application: `Device.ReadWrite.All` and 7 more.
    pub fn get(&self) -> Get<models::Extension> {
        let sheet = "GET openTypeExtension: get
            opentypeextension-get: Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read Tasks.ReadWrite | Calendars.Read Mail.Read Contacts.Read Tasks.ReadWrite User.Read | Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read Tasks.ReadWrite.All User.Read.All
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
            /users/{id}/todo/lists/{id}/extensions/{id}
            /users/{id}/todo/lists/{id}/tasks/{id}/extensions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /devices/{Id}/extensions/{extensionId}` — Update open extension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-1.0)
    /// Also: `/groups/{id}/events/{id}/extensions/{extensionId}`, `/groups/{id}/extensions/{extensionId}`, `/groups/{id}/threads/{id}/posts/{id}/extensions/{extensionId}` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 7 more.
    pub fn update(&self, body: impl Into<models::Extension>) -> Call<models::OpenTypeExtension> {
        let sheet = "PATCH openTypeExtension: update
            opentypeextension-update: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All
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
            /users/{id}/todo/lists/{id}/extensions/{id}
            /users/{id}/todo/lists/{id}/tasks/{id}/extensions/{id}";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}
