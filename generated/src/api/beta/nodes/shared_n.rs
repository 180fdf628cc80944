// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.notebook`, such as `/me/onenote/notebooks/{id}`.
    Notebook: super::Entity = models::Notebook
}

#[cfg(any(feature = "onenote", feature = "sites"))]
impl Notebook {
    /// `POST /groups/{id}/onenote/notebooks/{id}/copyNotebook` — notebook: copyNotebook
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/notebook-copynotebook?view=graph-rest-beta)
    /// Also: `/me/onenote/notebooks/{id}/copyNotebook`, `/sites/{id}/onenote/notebooks/{id}/copyNotebook`, `/users/{id | userPrincipalName}/onenote/notebooks/{id}/copyNotebook` and 1 more.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
    pub fn copy_notebook(
        &self,
        body: requests::notebook::CopyNotebookRequest,
    ) -> Call<Option<models::OnenoteOperation>> {
        let sheet = "POST notebook: copy_notebook
            notebook-copynotebook: Notes.Create Notes.ReadWrite Notes.ReadWrite.All | Notes.Create Notes.ReadWrite | Notes.ReadWrite.All
            /groups/{id}/onenote/notebooks/{id}/copyNotebook
            /me/onenote/notebooks/{id}/copyNotebook
            /sites/{id}/onenote/notebooks/{id}/copyNotebook
            /users/{id}/onenote/notebooks/{id}/copyNotebook
            /groups/{id}/sites/{id}/onenote/notebooks/{id}/copyNotebook";
        self.0.name("copyNotebook").call(sheet).json(body)
    }

    /// `GET /groups/{id}/onenote/notebooks/{id}` — Get notebook
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/notebook-get?view=graph-rest-beta)
    /// Also: `/me/onenote/notebooks/{id}`, `/sites/{id}/onenote/notebooks/{id}`, `/users/{id | userPrincipalName}/onenote/notebooks/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn get(&self) -> Get<models::Notebook> {
        let sheet = "GET notebook: get
            notebook-get: Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Create Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/notebooks/{id}
            /me/onenote/notebooks/{id}
            /sites/{id}/onenote/notebooks/{id}
            /users/{id}/onenote/notebooks/{id}";
        self.0.get(sheet)
    }

    /// `…/sectionGroups`
    pub fn section_groups(&self) -> super::NotebookSectionGroups {
        super::NotebookSectionGroups(self.0.name("sectionGroups"))
    }

    /// `…/sections`
    pub fn sections(&self) -> super::NotebookSections {
        super::NotebookSections(self.0.name("sections"))
    }
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.sectionGroup`, such as `/me/onenote/notebooks/{id}/sectionGroups`.
    NotebookSectionGroups[models::SectionGroup]
}

#[cfg(any(feature = "onenote", feature = "sites"))]
impl NotebookSectionGroups {
    /// `POST /groups/{id}/onenote/notebooks/{id}/sectionGroups` — Create sectionGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/notebook-post-sectiongroups?view=graph-rest-beta)
    /// Also: `/me/onenote/notebooks/{id}/sectionGroups`, `/sites/{id}/onenote/notebooks/{id}/sectionGroups`, `/users/{id | userPrincipalName}/onenote/notebooks/{id}/sectionGroups`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn create(&self, body: models::SectionGroup) -> Call<models::SectionGroup> {
        let sheet = "POST notebook: create
            notebook-post-sectiongroups: Notes.Create Notes.ReadWrite Notes.ReadWrite.All | Notes.Create Notes.ReadWrite | Notes.ReadWrite.All
            /groups/{id}/onenote/notebooks/{id}/sectionGroups
            /me/onenote/notebooks/{id}/sectionGroups
            /sites/{id}/onenote/notebooks/{id}/sectionGroups
            /users/{id}/onenote/notebooks/{id}/sectionGroups";
        self.0.call(sheet).json(body)
    }

    /// `GET /groups/{id}/onenote/notebooks/{id}/sectionGroups` — List sectiongroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/notebook-list-sectiongroups?view=graph-rest-beta)
    /// Also: `/me/onenote/notebooks/{id}/sectionGroups`, `/sites/{id}/onenote/notebooks/{id}/sectionGroups`, `/users/{id | userPrincipalName}/onenote/notebooks/{id}/sectionGroups`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn list(&self) -> List<models::SectionGroup> {
        let sheet = "GET notebook: list
            notebook-list-sectiongroups: Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Create Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/notebooks/{id}/sectionGroups
            /me/onenote/notebooks/{id}/sectionGroups
            /sites/{id}/onenote/notebooks/{id}/sectionGroups
            /users/{id}/onenote/notebooks/{id}/sectionGroups";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.onenoteSection`, such as `/me/onenote/notebooks/{id}/sections`.
    NotebookSections[models::OnenoteSection]
}

#[cfg(any(feature = "onenote", feature = "sites"))]
impl NotebookSections {
    /// `POST /groups/{id}/onenote/notebooks/{id}/sections` — Create section
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/notebook-post-sections?view=graph-rest-beta)
    /// Also: `/me/onenote/notebooks/{id}/sections`, `/sites/{id}/onenote/notebooks/{id}/sections`, `/users/{id | userPrincipalName}/onenote/notebooks/{id}/sections`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn create(&self, body: models::OnenoteSection) -> Call<models::OnenoteSection> {
        let sheet = "POST notebook: create
            notebook-post-sections: Notes.Create Notes.ReadWrite Notes.ReadWrite.All | Notes.Create Notes.ReadWrite | Notes.ReadWrite.All
            /groups/{id}/onenote/notebooks/{id}/sections
            /me/onenote/notebooks/{id}/sections
            /sites/{id}/onenote/notebooks/{id}/sections
            /users/{id}/onenote/notebooks/{id}/sections";
        self.0.call(sheet).json(body)
    }

    /// `GET /groups/{id}/onenote/notebooks/{id}/sections` — List sections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/notebook-list-sections?view=graph-rest-beta)
    /// Also: `/me/onenote/notebooks/{id}/sections`, `/sites/{id}/onenote/notebooks/{id}/sections`, `/users/{id | userPrincipalName}/onenote/notebooks/{id}/sections`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn list(&self) -> List<models::OnenoteSection> {
        let sheet = "GET notebook: list
            notebook-list-sections: Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Create Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/notebooks/{id}/sections
            /me/onenote/notebooks/{id}/sections
            /sites/{id}/onenote/notebooks/{id}/sections
            /users/{id}/onenote/notebooks/{id}/sections";
        self.0.list(sheet)
    }
}
