// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `contacts`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.contact`, such as `/me/contacts/{id}`.
    Contact: super::Entity = models::Contact
}

impl Contact {
    /// `DELETE /me/contactFolders/{id}/childFolders/{id}/contacts/{id}` — Delete contact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contact-delete?view=graph-rest-beta)
    /// Also: `/me/contactFolders/{id}/contacts/{id}`, `/me/contacts/{id}`, `/users/{id | userPrincipalName}/contactFolders/{id}/childFolders/{id}/contacts/{id}` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite`; personal account: `Contacts.ReadWrite`; application: `Contacts.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE contact: delete
            contact-delete: Contacts.ReadWrite | Contacts.ReadWrite | Contacts.ReadWrite
            /me/contactFolders/{id}/childFolders/{id}/contacts/{id}
            /me/contactFolders/{id}/contacts/{id}
            /me/contacts/{id}
            /users/{id}/contactFolders/{id}/childFolders/{id}/contacts/{id}
            /users/{id}/contactFolders/{id}/contacts/{id}
            /users/{id}/contacts/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/contactFolders/{id}/childFolders/{id}/contacts/{id}` — Get contact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contact-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta) and 1 more
    /// Also: `/me/contactfolders/{Id}/contacts/{id}`, `/me/contacts/{id}`, `/users/{id | userPrincipalName}/contactFolders/{id}/childFolders/{id}/contacts/{id}` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.Read`, `Contacts.ReadWrite`; personal account: `Contacts.Read`, `Contacts.ReadWrite`; application: `Contacts.Read`, `Contacts.ReadWrite`.
    pub fn get(&self) -> Get<models::Contact> {
        let sheet = "GET contact: get
            contact-get: Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite
            /me/contactFolders/{id}/childFolders/{id}/contacts/{id}
            /users/{id}/contactFolders/{id}/childFolders/{id}/contacts/{id}
            contact-get, multivaluelegacyextendedproperty-get, singlevaluelegacyextendedproperty-get: Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite
            /me/contactFolders/{id}/contacts/{id}
            /me/contacts/{id}
            /users/{id}/contactFolders/{id}/contacts/{id}
            contact-get, opentypeextension-get, multivaluelegacyextendedproperty-get, singlevaluelegacyextendedproperty-get: Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite
            /users/{id}/contacts/{id}";
        self.0.get(sheet)
    }

    /// `POST /me/contactFolders/{contactFolder-id}/contacts/{contact-id}/permanentDelete`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contact-permanentdelete?view=graph-rest-beta), metadata
    /// Also: `/me/contacts/{contact-id}/permanentDelete`, `/users/{user-id}/contactFolders/{contactFolder-id}/childFolders/{contactFolder-id1}/contacts/{contact-id}/permanentDelete`, `/users/{user-id}/contactFolders/{contactFolder-id}/contacts/{contact-id}/permanentDelete` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite`; personal account: `Contacts.ReadWrite`; application: `Contacts.ReadWrite`.
    pub fn permanent_delete(&self) -> Call<()> {
        let sheet = "POST contact: permanent_delete
            contact-permanentdelete: Contacts.ReadWrite | Contacts.ReadWrite | Contacts.ReadWrite
            /me/contactFolders/{id}/contacts/{id}/permanentDelete
            /me/contacts/{id}/permanentDelete
            /users/{id}/contactFolders/{id}/childFolders/{id}/contacts/{id}/permanentDelete
            /users/{id}/contactFolders/{id}/contacts/{id}/permanentDelete
            /users/{id}/contacts/{id}/permanentDelete";
        self.0.name("permanentDelete").call(sheet)
    }

    /// `PATCH /me/contactFolders/{id}/childFolders/{id}/contacts/{id}` — Update contact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contact-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
    /// Also: `/me/contactFolders/{id}/contacts/{id}`, `/me/contacts/{id}`, `/users/{id | userPrincipalName}/contactFolders/{id}/childFolders/{id}/contacts/{id}` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite`; personal account: `Contacts.ReadWrite`; application: `Contacts.ReadWrite`.
    pub fn update(&self, body: models::Contact) -> Call<models::Contact> {
        let sheet = "PATCH contact: update
            contact-update: Contacts.ReadWrite | Contacts.ReadWrite | Contacts.ReadWrite
            /me/contactFolders/{id}/childFolders/{id}/contacts/{id}
            /me/contactFolders/{id}/contacts/{id}
            /users/{id}/contactFolders/{id}/childFolders/{id}/contacts/{id}
            /users/{id}/contactFolders/{id}/contacts/{id}
            contact-update, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Contacts.ReadWrite | Contacts.ReadWrite | Contacts.ReadWrite
            /me/contacts/{id}
            /users/{id}/contacts/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/extensions`
    pub fn extensions(&self) -> super::ContactExtensions {
        super::ContactExtensions(self.0.name("extensions"))
    }

    /// `…/multiValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    pub fn multi_value_extended_properties(&self) -> Collection<models::MultiValueLegacyExtendedProperty> {
        Collection::at(self.0.name("multiValueExtendedProperties"))
    }

    /// `…/onPremisesSyncBehavior`
    pub fn on_premises_sync_behavior(&self) -> super::ContactOnPremisesSyncBehavior {
        super::ContactOnPremisesSyncBehavior(self.0.name("onPremisesSyncBehavior"))
    }

    /// `…/photo`
    pub fn photo(&self) -> super::ProfilePhoto {
        super::ProfilePhoto(self.0.name("photo"))
    }

    /// `…/singleValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    pub fn single_value_extended_properties(&self) -> Collection<models::SingleValueLegacyExtendedProperty> {
        Collection::at(self.0.name("singleValueExtendedProperties"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/users/{id}/contacts/{id}/extensions`.
    ContactExtensions[models::Extension]
}

impl ContactExtensions {
    /// `POST /users/{userIdd|userPrincipalName}/contacts/{contactId}/extensions` — Create openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 6 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Extension>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All
            /users/{id}/contacts/{id}/extensions";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.contactFolder`, such as `/me/contactFolders/{id}`.
    ContactFolder: super::Entity = models::ContactFolder
}

impl ContactFolder {
    /// `DELETE /me/contactFolders/{id}` — Delete contactFolder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contactfolder-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/contactFolders/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite`; personal account: `Contacts.ReadWrite`; application: `Contacts.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE contactFolder: delete
            contactfolder-delete: Contacts.ReadWrite | Contacts.ReadWrite | Contacts.ReadWrite
            /me/contactFolders/{id}
            /users/{id}/contactFolders/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/contactFolders/{id}` — Get contactFolder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contactfolder-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/contactFolders/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.Read`, `Contacts.ReadWrite`; personal account: `Contacts.Read`, `Contacts.ReadWrite`; application: `Contacts.Read`, `Contacts.ReadWrite`.
    pub fn get(&self) -> Get<models::ContactFolder> {
        let sheet = "GET contactFolder: get
            contactfolder-get, multivaluelegacyextendedproperty-get, singlevaluelegacyextendedproperty-get: Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite
            /me/contactFolders/{id}
            /users/{id}/contactFolders/{id}";
        self.0.get(sheet)
    }

    /// `POST /me/contactFolders/{contactFolder-id}/childFolders/{contactFolder-id1}/permanentDelete`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contactfolder-permanentdelete?view=graph-rest-beta), metadata
    /// Also: `/me/contactFolders/{contactFolder-id}/permanentDelete`, `/users/{user-id}/contactFolders/{contactFolder-id}/childFolders/{contactFolder-id1}/permanentDelete`, `/users/{user-id}/contactFolders/{contactFolder-id}/permanentDelete`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite`; personal account: `Contacts.ReadWrite`; application: `Contacts.ReadWrite`.
    pub fn permanent_delete(&self) -> Call<()> {
        let sheet = "POST contactFolder: permanent_delete
            contactfolder-permanentdelete: Contacts.ReadWrite | Contacts.ReadWrite | Contacts.ReadWrite
            /me/contactFolders/{id}/childFolders/{id}/permanentDelete
            /me/contactFolders/{id}/permanentDelete
            /users/{id}/contactFolders/{id}/childFolders/{id}/permanentDelete
            /users/{id}/contactFolders/{id}/permanentDelete";
        self.0.name("permanentDelete").call(sheet)
    }

    /// `PATCH /me/contactFolders/{id}` — Update contactFolder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contactfolder-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/contactFolders/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite`; personal account: `Contacts.ReadWrite`; application: `Contacts.ReadWrite`.
    pub fn update(&self, body: models::ContactFolder) -> Call<models::ContactFolder> {
        let sheet = "PATCH contactFolder: update
            contactfolder-update, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Contacts.ReadWrite | Contacts.ReadWrite | Contacts.ReadWrite
            /me/contactFolders/{id}
            /users/{id}/contactFolders/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/childFolders`
    pub fn child_folders(&self) -> super::ContactFolderChildFolders {
        super::ContactFolderChildFolders(self.0.name("childFolders"))
    }

    /// `…/contacts`
    pub fn contacts(&self) -> super::ContactFolderContacts {
        super::ContactFolderContacts(self.0.name("contacts"))
    }

    /// `…/multiValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    pub fn multi_value_extended_properties(&self) -> Collection<models::MultiValueLegacyExtendedProperty> {
        Collection::at(self.0.name("multiValueExtendedProperties"))
    }

    /// `…/singleValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    pub fn single_value_extended_properties(&self) -> Collection<models::SingleValueLegacyExtendedProperty> {
        Collection::at(self.0.name("singleValueExtendedProperties"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.contactFolder`, such as `/me/contactFolders/{id}/childFolders`.
    ContactFolderChildFolders[models::ContactFolder]
}

impl ContactFolderChildFolders {
    /// `POST /me/contactFolders/{id}/childFolders` — Create ContactFolder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contactfolder-post-childfolders?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/contactFolders/{id}/childFolders`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite`; personal account: `Contacts.ReadWrite`; application: `Contacts.ReadWrite`.
    pub fn create(&self, body: models::ContactFolder) -> Call<models::ContactFolder> {
        let sheet = "POST contactFolder: create
            contactfolder-post-childfolders: Contacts.ReadWrite | Contacts.ReadWrite | Contacts.ReadWrite
            /me/contactFolders/{id}/childFolders
            /users/{id}/contactFolders/{id}/childFolders";
        self.0.call(sheet).json(body)
    }

    /// `GET /users/{user-id}/contactFolders/{contactFolder-id}/childFolders/delta` — contactFolder: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contactfolder-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.Read`, `Contacts.ReadWrite`; personal account: `Contacts.Read`, `Contacts.ReadWrite`; application: `Contacts.Read`, `Contacts.ReadWrite`.
    pub fn delta(&self) -> List<models::ContactFolder> {
        let sheet = "GET contactFolder: delta
            contactfolder-delta: Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite
            /users/{id}/contactFolders/{id}/childFolders/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/contactFolders/{id}/childFolders` — List childFolders
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contactfolder-list-childfolders?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/contactFolders/{id}/childFolders`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.Read`, `Contacts.ReadWrite`; personal account: `Contacts.Read`, `Contacts.ReadWrite`; application: `Contacts.Read`, `Contacts.ReadWrite`.
    pub fn list(&self) -> List<models::ContactFolder> {
        let sheet = "GET contactFolder: list
            contactfolder-list-childfolders: Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite
            /me/contactFolders/{id}/childFolders
            /users/{id}/contactFolders/{id}/childFolders";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.contact`, such as `/me/contactFolders/{id}/contacts`.
    ContactFolderContacts[models::Contact]
}

impl ContactFolderContacts {
    /// `POST /me/contactFolders/{contactFolderId}/contacts` — Create contact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-contacts?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/contactfolder-post-contacts?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/contactFolders/{contactFolderId}/contacts`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite`; personal account: `Contacts.ReadWrite`; application: `Contacts.ReadWrite`.
    pub fn create(&self, body: models::Contact) -> Call<models::Contact> {
        let sheet = "POST user: create
            user-post-contacts, contactfolder-post-contacts: Contacts.ReadWrite | Contacts.ReadWrite | Contacts.ReadWrite
            /me/contactFolders/{id}/contacts
            /users/{id}/contactFolders/{id}/contacts";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/contactFolders/{id}/contacts/delta` — contact: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contact-delta?view=graph-rest-beta)
    /// Also: `/users/{id}/contactFolders/{id}/contacts/delta`, `/users/{user-id}/contactFolders/{contactFolder-id}/childFolders/{contactFolder-id1}/contacts/delta`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.Read`, `Contacts.ReadWrite`; personal account: `Contacts.Read`, `Contacts.ReadWrite`; application: `Contacts.Read`, `Contacts.ReadWrite`.
    pub fn delta(&self) -> List<models::Contact> {
        let sheet = "GET contact: delta
            contact-delta: Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite
            /me/contactFolders/{id}/contacts/delta
            /users/{id}/contactFolders/{id}/contacts/delta
            /users/{id}/contactFolders/{id}/childFolders/{id}/contacts/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/contactFolders/{id}/childFolders/{id}/contacts` — List contacts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-contacts?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/contactfolder-list-contacts?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/contactFolders/{id}/childFolders/{id}/contacts`, `/me/contactFolders/{id}/contacts`, `/users/{id | userPrincipalName}/contactFolders/{id}/contacts`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.Read`, `Contacts.ReadWrite`; personal account: `Contacts.Read`, `Contacts.ReadWrite`; application: `Contacts.Read`, `Contacts.ReadWrite`.
    pub fn list(&self) -> List<models::Contact> {
        let sheet = "GET user: list
            user-list-contacts: Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite
            /me/contactFolders/{id}/childFolders/{id}/contacts
            /users/{id}/contactFolders/{id}/childFolders/{id}/contacts
            contactfolder-list-contacts, user-list-contacts, singlevaluelegacyextendedproperty-get: Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite
            /me/contactFolders/{id}/contacts
            /users/{id}/contactFolders/{id}/contacts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/me/contacts/{id}/onPremisesSyncBehavior`
    ContactOnPremisesSyncBehavior
}

impl ContactOnPremisesSyncBehavior {
    /// `GET /me/contacts/{contact-id}/onPremisesSyncBehavior`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/contacts/{contact-id}/onPremisesSyncBehavior`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts-OnPremisesSyncBehavior.ReadWrite.All`; application: `Contacts-OnPremisesSyncBehavior.ReadWrite.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET contact: get
            : Contacts-OnPremisesSyncBehavior.ReadWrite.All | | Contacts-OnPremisesSyncBehavior.ReadWrite.All
            /me/contacts/{id}/onPremisesSyncBehavior
            /users/{id}/contacts/{id}/onPremisesSyncBehavior";
        self.0.get(sheet)
    }

    /// `PATCH /me/contacts/{contact-id}/onPremisesSyncBehavior`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/contacts/{contact-id}/onPremisesSyncBehavior`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts-OnPremisesSyncBehavior.ReadWrite.All`; application: `Contacts-OnPremisesSyncBehavior.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Object> {
        let sheet = "PATCH contact: update
            : Contacts-OnPremisesSyncBehavior.ReadWrite.All | | Contacts-OnPremisesSyncBehavior.ReadWrite.All
            /me/contacts/{id}/onPremisesSyncBehavior
            /users/{id}/contacts/{id}/onPremisesSyncBehavior";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.contactFolder`, such as `/me/contactFolders`.
    UserContactFolders[models::ContactFolder]
}

impl UserContactFolders {
    /// `POST /me/contactFolders` — Create ContactFolder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-contactfolders?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/contactFolders`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite`; personal account: `Contacts.ReadWrite`; application: `Contacts.ReadWrite`.
    pub fn create(&self, body: models::ContactFolder) -> Call<models::ContactFolder> {
        let sheet = "POST user: create
            user-post-contactfolders, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Contacts.ReadWrite | Contacts.ReadWrite | Contacts.ReadWrite
            /me/contactFolders
            /users/{id}/contactFolders";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/contactFolders/delta` — contactFolder: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contactfolder-delta?view=graph-rest-beta)
    /// Also: `/users/{id}/contactFolders/delta`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.Read`, `Contacts.ReadWrite`; personal account: `Contacts.Read`, `Contacts.ReadWrite`; application: `Contacts.Read`, `Contacts.ReadWrite`.
    pub fn delta(&self) -> List<models::ContactFolder> {
        let sheet = "GET contactFolder: delta
            contactfolder-delta: Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite
            /me/contactFolders/delta
            /users/{id}/contactFolders/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/contactFolders` — List contactfolders
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-contactfolders?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/contactFolders`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.Read`, `Contacts.ReadWrite`; personal account: `Contacts.Read`, `Contacts.ReadWrite`; application: `Contacts.Read`, `Contacts.ReadWrite`.
    pub fn list(&self) -> List<models::ContactFolder> {
        let sheet = "GET user: list
            user-list-contactfolders, singlevaluelegacyextendedproperty-get: Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite
            /me/contactFolders
            /users/{id}/contactFolders";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.contact`, such as `/me/contacts`.
    UserContacts[models::Contact]
}

impl UserContacts {
    /// `POST /me/contacts` — Create contact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-contacts?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/contactfolder-post-contacts?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta) and 2 more
    /// Also: `/users/{id | userPrincipalName}/contacts`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite`; personal account: `Contacts.ReadWrite`; application: `Contacts.ReadWrite`.
    pub fn create(&self, body: models::Contact) -> Call<models::Contact> {
        let sheet = "POST user: create
            user-post-contacts, contactfolder-post-contacts, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Contacts.ReadWrite | Contacts.ReadWrite | Contacts.ReadWrite
            /me/contacts
            user-post-contacts, opentypeextension-post-opentypeextension, contactfolder-post-contacts, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Contacts.ReadWrite | Contacts.ReadWrite | Contacts.ReadWrite
            /users/{id}/contacts";
        self.0.call(sheet).json(body)
    }

    /// `GET /users/{user-id}/contacts/delta` — contact: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contact-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.Read`, `Contacts.ReadWrite`; personal account: `Contacts.Read`, `Contacts.ReadWrite`; application: `Contacts.Read`, `Contacts.ReadWrite`.
    pub fn delta(&self) -> List<models::Contact> {
        let sheet = "GET contact: delta
            contact-delta: Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite
            /users/{id}/contacts/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/contacts` — List contacts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contactfolder-list-contacts?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-list-contacts?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta) and 1 more
    /// Also: `/users/{id | userPrincipalName}/contacts`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.Read`, `Contacts.ReadWrite`; personal account: `Contacts.Read`, `Contacts.ReadWrite`; application: `Contacts.Read`, `Contacts.ReadWrite`.
    pub fn list(&self) -> List<models::Contact> {
        let sheet = "GET contactFolder: list
            contactfolder-list-contacts, user-list-contacts, singlevaluelegacyextendedproperty-get: Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite
            /me/contacts
            contactfolder-list-contacts, user-list-contacts, opentypeextension-get, singlevaluelegacyextendedproperty-get: Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite
            /users/{id}/contacts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.person`, such as `/me/people`.
    UserPeople[models::Person]
}

impl UserPeople {
    /// `GET /me/people` — List people
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-people?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/people`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `People.Read`, `People.Read.All`; personal account: `People.Read`; application: `People.Read.All`.
    pub fn list(&self) -> List<models::Person> {
        let sheet = "GET user: list
            user-list-people: People.Read People.Read.All | People.Read | People.Read.All
            /me/people
            /users/{id}/people";
        self.0.list(sheet)
    }
}
