// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `onenote`.

use super::super::models;
use crate::runtime::{Bytes, Call, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.onenoteOperation`, such as `/me/onenote/operations/{id}`.
    OnenoteOperation: super::Entity = models::OnenoteOperation
}

impl OnenoteOperation {
    /// `GET /groups/{id}/onenote/operations/{id}` — Get onenoteOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onenoteoperation-get?view=graph-rest-1.0)
    /// Also: `/me/onenote/operations/{id}`, `/sites/{id}/onenote/operations/{id}`, `/users/{id | userPrincipalName}/onenote/operations/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OnenoteOperation> {
        let sheet = "GET onenoteOperation: get
            onenoteoperation-get: Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Create Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/operations/{id}
            /me/onenote/operations/{id}
            /sites/{id}/onenote/operations/{id}
            /users/{id}/onenote/operations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/me/onenote/pages/{id}/content`
    OnenotePageContent
}

impl OnenotePageContent {
    /// `GET /me/onenote/pages/{onenotePage-id}/content`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/onenote/pages/{onenotePage-id}/content`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Read` and 3 more; personal account: `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET onenotePage: download
            : Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /me/onenote/pages/{id}/content
            /users/{id}/onenote/pages/{id}/content";
        self.0.call(sheet)
    }

    /// `PATCH /groups/{id}/onenote/pages/{id}/content` — Update page
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/page-update?view=graph-rest-1.0)
    /// Also: `/me/onenote/pages/{id}/content`, `/sites/{id}/onenote/pages/{id}/content`, `/users/{id | userPrincipalName}/onenote/pages/{id}/content`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
    pub fn update(&self, body: Vec<models::OnenotePatchContentCommand>) -> Call<()> {
        let sheet = "PATCH page: update
            page-update: Notes.ReadWrite Notes.ReadWrite.All | Notes.ReadWrite | Notes.ReadWrite.All
            /groups/{id}/onenote/pages/{id}/content
            /me/onenote/pages/{id}/content
            /sites/{id}/onenote/pages/{id}/content
            /users/{id}/onenote/pages/{id}/content";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onenoteResource`, such as `/me/onenote/resources/{id}`.
    OnenoteResource: super::Entity = models::OnenoteResource
}

impl OnenoteResource {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnenoteResource> {
        self.0.get("GET onenoteResource: get")
    }

    /// `…/content`
    pub fn content(&self) -> super::OnenoteResourceContent {
        super::OnenoteResourceContent(self.0.name("content"))
    }
}

crate::runtime::node! {
    /// `/me/onenote/resources/{id}/content`
    OnenoteResourceContent
}

impl OnenoteResourceContent {
    /// `GET /groups/{id}/onenote/resources/{id}/content` — Get resource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resource-get?view=graph-rest-1.0)
    /// Also: `/me/onenote/resources/{id}/content`, `/sites/{id}/onenote/resources/{id}/content`, `/users/{id | userPrincipalName}/onenote/resources/{id}/content`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Read` and 3 more; personal account: `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET resource: download
            resource-get: Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/resources/{id}/content
            /me/onenote/resources/{id}/content
            /sites/{id}/onenote/resources/{id}/content
            /users/{id}/onenote/resources/{id}/content";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sectionGroup`, such as `/me/onenote/sectionGroups/{id}/sectionGroups`.
    SectionGroupSectionGroups[models::SectionGroup]
}

impl SectionGroupSectionGroups {
    /// `POST /groups/{id}/onenote/sectionGroups/{id}/sectionGroups` — Create sectionGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-post-sectiongroups?view=graph-rest-1.0)
    /// Also: `/me/onenote/sectionGroups/{id}/sectionGroups`, `/sites/{id}/onenote/sectionGroups/{id}/sectionGroups`, `/users/{id | userPrincipalName}/onenote/sectionGroups/{id}/sectionGroups`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
    pub fn create(&self, body: models::SectionGroup) -> Call<models::SectionGroup> {
        let sheet = "POST sectionGroup: create
            sectiongroup-post-sectiongroups: Notes.Create Notes.ReadWrite Notes.ReadWrite.All | Notes.Create Notes.ReadWrite | Notes.ReadWrite.All
            /groups/{id}/onenote/sectionGroups/{id}/sectionGroups
            /me/onenote/sectionGroups/{id}/sectionGroups
            /sites/{id}/onenote/sectionGroups/{id}/sectionGroups
            /users/{id}/onenote/sectionGroups/{id}/sectionGroups";
        self.0.call(sheet).json(body)
    }

    /// `GET /groups/{id}/onenote/sectionGroups/{id}/sectionGroups` — List sectiongroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-list-sectiongroups?view=graph-rest-1.0)
    /// Also: `/me/onenote/sectionGroups/{id}/sectionGroups`, `/sites/{id}/onenote/sectionGroups/{id}/sectionGroups`, `/users/{id | userPrincipalName}/onenote/sectionGroups/{id}/sectionGroups`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    pub fn list(&self) -> List<models::SectionGroup> {
        let sheet = "GET sectionGroup: list
            sectiongroup-list-sectiongroups: Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Create Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/sectionGroups/{id}/sectionGroups
            /me/onenote/sectionGroups/{id}/sectionGroups
            /sites/{id}/onenote/sectionGroups/{id}/sectionGroups
            /users/{id}/onenote/sectionGroups/{id}/sectionGroups";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/me/notes`
    UserNotes
}

impl UserNotes {
    /// `GET /me/notes`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/notes`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ShortNotes.Read`, `ShortNotes.ReadWrite`; personal account: `ShortNotes.Read`, `ShortNotes.ReadWrite`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET user: get
            : ShortNotes.Read ShortNotes.ReadWrite | ShortNotes.Read ShortNotes.ReadWrite |
            /me/notes
            : ShortNotes.Read ShortNotes.ReadWrite | ShortNotes.Read ShortNotes.ReadWrite | ShortNotes.Read.All ShortNotes.ReadWrite.All
            /users/{id}/notes";
        self.0.get(sheet)
    }

    /// `…/delta`
    pub fn delta(&self) -> super::UserNotesDelta {
        super::UserNotesDelta(self.0.name("delta"))
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::UserNotesId {
        super::UserNotesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/users/{id}/notes/delta`
    UserNotesDelta
}

impl UserNotesDelta {
    /// `GET /users/{user-id}/notes/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/note-delta?view=graph-rest-1.0), list of requests
    /// Permissions, least privileged first: work or school account: `ShortNotes.Read`, `ShortNotes.ReadWrite`; personal account: `ShortNotes.Read`, `ShortNotes.ReadWrite`; application: `ShortNotes.Read.All`, `ShortNotes.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET note: get
            note-delta: ShortNotes.Read ShortNotes.ReadWrite | ShortNotes.Read ShortNotes.ReadWrite | ShortNotes.Read.All ShortNotes.ReadWrite.All
            /users/{id}/notes/delta";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/users/{id}/notes/{id}`
    UserNotesId
}

impl UserNotesId {
    /// `…/attachments`
    pub fn attachments(&self) -> super::UserNotesIdAttachments {
        super::UserNotesIdAttachments(self.0.name("attachments"))
    }
}

crate::runtime::node! {
    /// `/users/{id}/notes/{id}/attachments`
    UserNotesIdAttachments
}

impl UserNotesIdAttachments {
    /// `POST /users/{user-id}/notes/{note-id}/attachments/createUploadSession`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-createuploadsession?view=graph-rest-1.0), list of requests
    pub fn create_upload_session(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST user: create_upload_session
            user-post-createuploadsession: | |
            /users/{id}/notes/{id}/attachments/createUploadSession";
        self.0.name("createUploadSession").call(sheet).json(body)
    }
}
