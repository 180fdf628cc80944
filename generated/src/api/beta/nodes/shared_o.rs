// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Content, Get, List};

#[cfg(any(feature = "groups", feature = "users"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.onPremisesSyncBehavior`, such as `/users/{id}/onPremisesSyncBehavior`.
    OnPremisesSyncBehavior: super::Entity = models::OnPremisesSyncBehavior
}

#[cfg(any(feature = "groups", feature = "users"))]
impl OnPremisesSyncBehavior {
    /// `GET /groups/{group-id}/onPremisesSyncBehavior`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisessyncbehavior-get?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/onPremisesSyncBehavior`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group-OnPremisesSyncBehavior.ReadWrite.All`; application: `Group-OnPremisesSyncBehavior.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OnPremisesSyncBehavior> {
        let sheet = "GET onPremisesSyncBehavior: get
            onpremisessyncbehavior-get: Group-OnPremisesSyncBehavior.ReadWrite.All | | Group-OnPremisesSyncBehavior.ReadWrite.All
            /groups/{id}/onPremisesSyncBehavior
            : User-OnPremisesSyncBehavior.ReadWrite.All | | User-OnPremisesSyncBehavior.ReadWrite.All
            /users/{id}/onPremisesSyncBehavior";
        self.0.get(sheet)
    }

    /// `PATCH /groups/{group-id}/onPremisesSyncBehavior`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisessyncbehavior-update?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/onPremisesSyncBehavior`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group-OnPremisesSyncBehavior.ReadWrite.All`; application: `Group-OnPremisesSyncBehavior.ReadWrite.All`.
    pub fn update(&self, body: models::OnPremisesSyncBehavior) -> Call<models::OnPremisesSyncBehavior> {
        let sheet = "PATCH onPremisesSyncBehavior: update
            onpremisessyncbehavior-update: Group-OnPremisesSyncBehavior.ReadWrite.All | | Group-OnPremisesSyncBehavior.ReadWrite.All
            /groups/{id}/onPremisesSyncBehavior
            : User-OnPremisesSyncBehavior.ReadWrite.All | | User-OnPremisesSyncBehavior.ReadWrite.All
            /users/{id}/onPremisesSyncBehavior";
        self.0.call(sheet).json(body)
    }
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.onenote`, such as `/me/onenote`.
    Onenote: super::Entity = models::Onenote
}

#[cfg(any(feature = "onenote", feature = "sites"))]
impl Onenote {
    /// `GET /me/onenote`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`.
    #[cfg(feature = "onenote")]
    pub fn get(&self) -> Get<models::Onenote> {
        let sheet = "GET user: get
            : User.Read | |
            /me/onenote";
        self.0.get(sheet)
    }

    /// `…/notebooks`
    pub fn notebooks(&self) -> super::OnenoteNotebooks {
        super::OnenoteNotebooks(self.0.name("notebooks"))
    }

    /// `…/operations`
    #[cfg(feature = "onenote")]
    pub fn operations(&self) -> Collection<models::OnenoteOperation> {
        Collection::at(self.0.name("operations"))
    }

    /// `…/pages`
    pub fn pages(&self) -> super::OnenotePages {
        super::OnenotePages(self.0.name("pages"))
    }

    /// `…/resources`
    #[cfg(feature = "onenote")]
    pub fn resources(&self) -> Collection<models::OnenoteResource> {
        Collection::at(self.0.name("resources"))
    }

    /// `…/sectionGroups`
    pub fn section_groups(&self) -> super::OnenoteSectionGroups {
        super::OnenoteSectionGroups(self.0.name("sectionGroups"))
    }

    /// `…/sections`
    pub fn sections(&self) -> super::OnenoteSections {
        super::OnenoteSections(self.0.name("sections"))
    }
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.notebook`, such as `/me/onenote/notebooks`.
    OnenoteNotebooks[models::Notebook]
}

#[cfg(any(feature = "onenote", feature = "sites"))]
impl OnenoteNotebooks {
    /// `POST /groups/{id}/onenote/notebooks` — Create notebook
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onenote-post-notebooks?view=graph-rest-beta)
    /// Also: `/me/onenote/notebooks`, `/sites/{id}/onenote/notebooks`, `/users/{id | userPrincipalName}/onenote/notebooks`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn create(&self, body: models::Notebook) -> Call<models::Notebook> {
        let sheet = "POST onenote: create
            onenote-post-notebooks: Notes.Create Notes.ReadWrite Notes.ReadWrite.All | Notes.Create Notes.ReadWrite | Notes.ReadWrite.All
            /groups/{id}/onenote/notebooks
            /me/onenote/notebooks
            /sites/{id}/onenote/notebooks
            /users/{id}/onenote/notebooks";
        self.0.call(sheet).json(body)
    }

    /// `POST /groups/{id}/onenote/notebooks/GetNotebookFromWebUrl` — notebook: getNotebookFromWebUrl
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/notebook-getnotebookfromweburl?view=graph-rest-beta)
    /// Also: `/me/onenote/notebooks/GetNotebookFromWebUrl`, `/sites/{id}/onenote/notebooks/GetNotebookFromWebUrl`, `/users/{id | userPrincipalName}/onenote/notebooks/GetNotebookFromWebUrl` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    pub fn get_notebook_from_web_url(
        &self,
        body: requests::notebook::GetNotebookFromWebUrlRequest,
    ) -> Call<models::CopyNotebookModel> {
        let sheet = "POST notebook: get_notebook_from_web_url
            notebook-getnotebookfromweburl: Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/notebooks/GetNotebookFromWebUrl
            /me/onenote/notebooks/GetNotebookFromWebUrl
            /sites/{id}/onenote/notebooks/GetNotebookFromWebUrl
            /users/{id}/onenote/notebooks/GetNotebookFromWebUrl
            /groups/{id}/sites/{id}/onenote/notebooks/getNotebookFromWebUrl";
        self.0.name("GetNotebookFromWebUrl").call(sheet).json(body)
    }

    /// `GET /me/onenote/notebooks/getRecentNotebooks(includePersonalNotebooks=includePersonalNotebooks-value)` — notebook: getRecentNotebooks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/notebook-getrecentnotebooks?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/onenote/notebooks/getRecentNotebooks(includePersonalNotebooks=includePersonalNotebooks-value)`, `/groups/{group-id}/onenote/notebooks/getRecentNotebooks(includePersonalNotebooks={includePersonalNotebooks})`, `/groups/{group-id}/sites/{site-id}/onenote/notebooks/getRecentNotebooks(includePersonalNotebooks={includePersonalNotebooks})` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    pub fn get_recent_notebooks(&self, include_personal_notebooks: bool) -> List<models::RecentNotebook> {
        let sheet = "GET notebook: get_recent_notebooks
            notebook-getrecentnotebooks: Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Create Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /me/onenote/notebooks/getRecentNotebooks(includePersonalNotebooks={includePersonalNotebooks})
            /users/{id}/onenote/notebooks/getRecentNotebooks(includePersonalNotebooks={includePersonalNotebooks})
            /groups/{id}/onenote/notebooks/getRecentNotebooks(includePersonalNotebooks={includePersonalNotebooks})
            /groups/{id}/sites/{id}/onenote/notebooks/getRecentNotebooks(includePersonalNotebooks={includePersonalNotebooks})
            /sites/{id}/onenote/notebooks/getRecentNotebooks(includePersonalNotebooks={includePersonalNotebooks})";
        self.0
            .function("getRecentNotebooks", &[("includePersonalNotebooks", Argument::bare(include_personal_notebooks))])
            .list(sheet)
    }

    /// `GET /groups/{id}/onenote/notebooks` — List notebooks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onenote-list-notebooks?view=graph-rest-beta)
    /// Also: `/me/onenote/notebooks`, `/sites/{id}/onenote/notebooks`, `/users/{id | userPrincipalName}/onenote/notebooks`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn list(&self) -> List<models::Notebook> {
        let sheet = "GET onenote: list
            onenote-list-notebooks: Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Create Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/notebooks
            /me/onenote/notebooks
            /sites/{id}/onenote/notebooks
            /users/{id}/onenote/notebooks";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.onenotePage`, such as `/me/onenote/pages/{id}`.
    OnenotePage: super::Entity = models::OnenotePage
}

#[cfg(any(feature = "onenote", feature = "sites"))]
impl OnenotePage {
    /// `POST /groups/{id}/onenote/pages/{id}/copyToSection` — page: copyToSection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/page-copytosection?view=graph-rest-beta)
    /// Also: `/me/onenote/pages/{id}/copyToSection`, `/sites/{id}/onenote/pages/{id}/copyToSection`, `/users/{id | userPrincipalName}/onenote/pages/{id}/copyToSection` and 17 more.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
    pub fn copy_to_section(
        &self,
        body: requests::page::CopyToSectionRequest,
    ) -> Call<Option<models::OnenoteOperation>> {
        let sheet = "POST page: copy_to_section
            page-copytosection: Notes.Create Notes.ReadWrite Notes.ReadWrite.All | Notes.Create Notes.ReadWrite | Notes.ReadWrite.All
            /groups/{id}/onenote/pages/{id}/copyToSection
            /me/onenote/pages/{id}/copyToSection
            /sites/{id}/onenote/pages/{id}/copyToSection
            /users/{id}/onenote/pages/{id}/copyToSection
            /groups/{id}/onenote/notebooks/{id}/sectionGroups/{id}/sections/{id}/pages/{id}/copyToSection
            /groups/{id}/onenote/notebooks/{id}/sections/{id}/pages/{id}/copyToSection
            /groups/{id}/onenote/sectionGroups/{id}/sections/{id}/pages/{id}/copyToSection
            /groups/{id}/onenote/sections/{id}/pages/{id}/copyToSection
            /groups/{id}/sites/{id}/onenote/notebooks/{id}/sectionGroups/{id}/sections/{id}/pages/{id}/copyToSection
            /groups/{id}/sites/{id}/onenote/notebooks/{id}/sections/{id}/pages/{id}/copyToSection
            /groups/{id}/sites/{id}/onenote/pages/{id}/copyToSection
            /groups/{id}/sites/{id}/onenote/sectionGroups/{id}/sections/{id}/pages/{id}/copyToSection
            /groups/{id}/sites/{id}/onenote/sections/{id}/pages/{id}/copyToSection
            /sites/{id}/onenote/notebooks/{id}/sectionGroups/{id}/sections/{id}/pages/{id}/copyToSection
            /sites/{id}/onenote/notebooks/{id}/sections/{id}/pages/{id}/copyToSection
            /sites/{id}/onenote/sectionGroups/{id}/sections/{id}/pages/{id}/copyToSection
            /sites/{id}/onenote/sections/{id}/pages/{id}/copyToSection
            /users/{id}/onenote/notebooks/{id}/sectionGroups/{id}/sections/{id}/pages/{id}/copyToSection
            /users/{id}/onenote/notebooks/{id}/sections/{id}/pages/{id}/copyToSection
            /users/{id}/onenote/sectionGroups/{id}/sections/{id}/pages/{id}/copyToSection
            /users/{id}/onenote/sections/{id}/pages/{id}/copyToSection";
        self.0.name("copyToSection").call(sheet).json(body)
    }

    /// `DELETE /groups/{id}/onenote/pages/{id}` — Delete page
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/page-delete?view=graph-rest-beta)
    /// Also: `/me/onenote/pages/{id}`, `/sites/{id}/onenote/pages/{id}`, `/users/{id | userPrincipalName}/onenote/pages/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE page: delete
            page-delete: Notes.ReadWrite Notes.ReadWrite.All | Notes.ReadWrite | Notes.ReadWrite.All
            /groups/{id}/onenote/pages/{id}
            /me/onenote/pages/{id}
            /sites/{id}/onenote/pages/{id}
            /users/{id}/onenote/pages/{id}";
        self.0.call(sheet)
    }

    /// `GET /groups/{id}/onenote/pages/{id}` — Get page
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/page-get?view=graph-rest-beta)
    /// Also: `/me/onenote/pages/{id}`, `/sites/{id}/onenote/pages/{id}`, `/users/{id | userPrincipalName}/onenote/pages/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Read` and 3 more; personal account: `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn get(&self) -> Get<models::OnenotePage> {
        let sheet = "GET page: get
            page-get: Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/pages/{id}
            /me/onenote/pages/{id}
            /sites/{id}/onenote/pages/{id}
            /users/{id}/onenote/pages/{id}";
        self.0.get(sheet)
    }

    /// `POST /me/onenote/pages/{onenotePage-id}/onenotePatchContent`
    ///
    /// Source: metadata.
    /// Status: 204.
    #[cfg(feature = "onenote")]
    pub fn onenote_patch_content(&self, body: requests::onenote_page::OnenotePatchContentRequest) -> Call<()> {
        let sheet = "POST onenotePage: onenote_patch_content
            : | |
            /me/onenote/pages/{id}/onenotePatchContent";
        self.0.name("onenotePatchContent").call(sheet).json(body)
    }

    /// `GET /me/onenote/pages/{onenotePage-id}/preview`
    ///
    /// Source: metadata.
    /// Status: 200.
    #[cfg(feature = "onenote")]
    pub fn preview(&self) -> Get<models::OnenotePagePreview> {
        let sheet = "GET onenotePage: preview
            : | |
            /me/onenote/pages/{id}/preview";
        self.0.name("preview").get(sheet)
    }

    /// `…/content`
    #[cfg(feature = "onenote")]
    pub fn content(&self) -> super::OnenotePageContent {
        super::OnenotePageContent(self.0.name("content"))
    }

    /// `…/parentNotebook`
    ///
    /// The type lists it; no page documents a request there.
    pub fn parent_notebook(&self) -> super::Notebook {
        super::Notebook(self.0.name("parentNotebook"))
    }

    /// `…/parentSection`
    ///
    /// The type lists it; no page documents a request there.
    pub fn parent_section(&self) -> super::OnenoteSection {
        super::OnenoteSection(self.0.name("parentSection"))
    }
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.onenotePage`, such as `/me/onenote/pages`.
    OnenotePages[models::OnenotePage]
}

#[cfg(any(feature = "onenote", feature = "sites"))]
impl OnenotePages {
    /// `POST /groups/{id}/onenote/pages` — Create page
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onenote-post-pages?view=graph-rest-beta)
    /// Also: `/me/onenote/pages`, `/sites/{id}/onenote/pages`, `/users/{id | userPrincipalName}/onenote/pages`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn create(&self, body: impl Into<Content>) -> Call<models::OnenotePage> {
        let sheet = "POST onenote: create
            onenote-post-pages: Notes.Create Notes.ReadWrite Notes.ReadWrite.All | Notes.Create Notes.ReadWrite | Notes.ReadWrite.All
            /groups/{id}/onenote/pages
            /me/onenote/pages
            /sites/{id}/onenote/pages
            /users/{id}/onenote/pages";
        self.0.call(sheet).content(body)
    }

    /// `GET /groups/{id}/onenote/pages` — List pages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onenote-list-pages?view=graph-rest-beta)
    /// Also: `/me/onenote/pages`, `/sites/{id}/onenote/pages`, `/users/{id | userPrincipalName}/onenote/pages`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Read` and 3 more; personal account: `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn list(&self) -> List<models::OnenotePage> {
        let sheet = "GET onenote: list
            onenote-list-pages: Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/pages
            /me/onenote/pages
            /sites/{id}/onenote/pages
            /users/{id}/onenote/pages";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.onenoteSection`, such as `/me/onenote/sections/{id}`.
    OnenoteSection: super::Entity = models::OnenoteSection
}

#[cfg(any(feature = "onenote", feature = "sites"))]
impl OnenoteSection {
    /// `POST /groups/{id}/onenote/sections/{id}/copyToNotebook` — section: copyToNotebook
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/section-copytonotebook?view=graph-rest-beta)
    /// Also: `/me/onenote/sections/{id}/copyToNotebook`, `/sites/{id}/onenote/sections/{id}/copyToNotebook`, `/users/{id | userPrincipalName}/onenote/sections/{id}/copyToNotebook` and 13 more.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
    pub fn copy_to_notebook(
        &self,
        body: requests::section::CopyToNotebookRequest,
    ) -> Call<Option<models::OnenoteOperation>> {
        let sheet = "POST section: copy_to_notebook
            section-copytonotebook: Notes.Create Notes.ReadWrite Notes.ReadWrite.All | Notes.Create Notes.ReadWrite | Notes.ReadWrite.All
            /groups/{id}/onenote/sections/{id}/copyToNotebook
            /me/onenote/sections/{id}/copyToNotebook
            /sites/{id}/onenote/sections/{id}/copyToNotebook
            /users/{id}/onenote/sections/{id}/copyToNotebook
            /groups/{id}/onenote/notebooks/{id}/sectionGroups/{id}/sections/{id}/copyToNotebook
            /groups/{id}/onenote/notebooks/{id}/sections/{id}/copyToNotebook
            /groups/{id}/onenote/sectionGroups/{id}/sections/{id}/copyToNotebook
            /groups/{id}/sites/{id}/onenote/notebooks/{id}/sectionGroups/{id}/sections/{id}/copyToNotebook
            /groups/{id}/sites/{id}/onenote/notebooks/{id}/sections/{id}/copyToNotebook
            /groups/{id}/sites/{id}/onenote/sectionGroups/{id}/sections/{id}/copyToNotebook
            /groups/{id}/sites/{id}/onenote/sections/{id}/copyToNotebook
            /sites/{id}/onenote/notebooks/{id}/sectionGroups/{id}/sections/{id}/copyToNotebook
            /sites/{id}/onenote/notebooks/{id}/sections/{id}/copyToNotebook
            /sites/{id}/onenote/sectionGroups/{id}/sections/{id}/copyToNotebook
            /users/{id}/onenote/notebooks/{id}/sectionGroups/{id}/sections/{id}/copyToNotebook
            /users/{id}/onenote/notebooks/{id}/sections/{id}/copyToNotebook
            /users/{id}/onenote/sectionGroups/{id}/sections/{id}/copyToNotebook";
        self.0.name("copyToNotebook").call(sheet).json(body)
    }

    /// `POST /groups/{id}/onenote/sections/{id}/copyToSectionGroup` — section: copyToSectionGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/section-copytosectiongroup?view=graph-rest-beta)
    /// Also: `/me/onenote/sections/{id}/copyToSectionGroup`, `/sites/{id}/onenote/sections/{id}/copyToSectionGroup`, `/users/{id | userPrincipalName}/onenote/sections/{id}/copyToSectionGroup` and 13 more.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
    pub fn copy_to_section_group(
        &self,
        body: requests::section::CopyToSectionGroupRequest,
    ) -> Call<Option<models::OnenoteOperation>> {
        let sheet = "POST section: copy_to_section_group
            section-copytosectiongroup: Notes.Create Notes.ReadWrite Notes.ReadWrite.All | Notes.Create Notes.ReadWrite | Notes.ReadWrite.All
            /groups/{id}/onenote/sections/{id}/copyToSectionGroup
            /me/onenote/sections/{id}/copyToSectionGroup
            /sites/{id}/onenote/sections/{id}/copyToSectionGroup
            /users/{id}/onenote/sections/{id}/copyToSectionGroup
            /groups/{id}/onenote/notebooks/{id}/sectionGroups/{id}/sections/{id}/copyToSectionGroup
            /groups/{id}/onenote/notebooks/{id}/sections/{id}/copyToSectionGroup
            /groups/{id}/onenote/sectionGroups/{id}/sections/{id}/copyToSectionGroup
            /groups/{id}/sites/{id}/onenote/notebooks/{id}/sectionGroups/{id}/sections/{id}/copyToSectionGroup
            /groups/{id}/sites/{id}/onenote/notebooks/{id}/sections/{id}/copyToSectionGroup
            /groups/{id}/sites/{id}/onenote/sectionGroups/{id}/sections/{id}/copyToSectionGroup
            /groups/{id}/sites/{id}/onenote/sections/{id}/copyToSectionGroup
            /sites/{id}/onenote/notebooks/{id}/sectionGroups/{id}/sections/{id}/copyToSectionGroup
            /sites/{id}/onenote/notebooks/{id}/sections/{id}/copyToSectionGroup
            /sites/{id}/onenote/sectionGroups/{id}/sections/{id}/copyToSectionGroup
            /users/{id}/onenote/notebooks/{id}/sectionGroups/{id}/sections/{id}/copyToSectionGroup
            /users/{id}/onenote/notebooks/{id}/sections/{id}/copyToSectionGroup
            /users/{id}/onenote/sectionGroups/{id}/sections/{id}/copyToSectionGroup";
        self.0.name("copyToSectionGroup").call(sheet).json(body)
    }

    /// `GET /groups/{id}/onenote/sections/{id}` — Get section
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/section-get?view=graph-rest-beta)
    /// Also: `/me/onenote/sections/{id}`, `/sites/{id}/onenote/sections/{id}`, `/users/{id | userPrincipalName}/onenote/sections/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn get(&self) -> Get<models::OnenoteSection> {
        let sheet = "GET section: get
            section-get: Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Create Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/sections/{id}
            /me/onenote/sections/{id}
            /sites/{id}/onenote/sections/{id}
            /users/{id}/onenote/sections/{id}";
        self.0.get(sheet)
    }

    /// `…/pages`
    pub fn pages(&self) -> super::OnenoteSectionPages {
        super::OnenoteSectionPages(self.0.name("pages"))
    }

    /// `…/parentNotebook`
    ///
    /// The type lists it; no page documents a request there.
    pub fn parent_notebook(&self) -> super::Notebook {
        super::Notebook(self.0.name("parentNotebook"))
    }

    /// `…/parentSectionGroup`
    ///
    /// The type lists it; no page documents a request there.
    pub fn parent_section_group(&self) -> super::SectionGroup {
        super::SectionGroup(self.0.name("parentSectionGroup"))
    }
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.sectionGroup`, such as `/me/onenote/sectionGroups`.
    OnenoteSectionGroups[models::SectionGroup]
}

#[cfg(any(feature = "onenote", feature = "sites"))]
impl OnenoteSectionGroups {
    /// `GET /groups/{id}/onenote/sectionGroups` — List sectiongroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onenote-list-sectiongroups?view=graph-rest-beta)
    /// Also: `/me/onenote/sectionGroups`, `/sites/{id}/onenote/sectionGroups`, `/users/{id | userPrincipalName}/onenote/sectionGroups`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn list(&self) -> List<models::SectionGroup> {
        let sheet = "GET onenote: list
            onenote-list-sectiongroups: Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Create Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/sectionGroups
            /me/onenote/sectionGroups
            /sites/{id}/onenote/sectionGroups
            /users/{id}/onenote/sectionGroups";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.onenotePage`, such as `/me/onenote/sections/{id}/pages`.
    OnenoteSectionPages[models::OnenotePage]
}

#[cfg(any(feature = "onenote", feature = "sites"))]
impl OnenoteSectionPages {
    /// `POST /groups/{id}/onenote/sections/{id}/pages` — Create page
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/section-post-pages?view=graph-rest-beta)
    /// Also: `/me/onenote/sections/{id}/pages`, `/sites/{id}/onenote/sections/{id}/pages`, `/users/{id | userPrincipalName}/onenote/sections/{id}/pages`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn create(&self, body: impl Into<Content>) -> Call<models::OnenotePage> {
        let sheet = "POST section: create
            section-post-pages: Notes.Create Notes.ReadWrite Notes.ReadWrite.All | Notes.Create Notes.ReadWrite | Notes.ReadWrite.All
            /groups/{id}/onenote/sections/{id}/pages
            /me/onenote/sections/{id}/pages
            /sites/{id}/onenote/sections/{id}/pages
            /users/{id}/onenote/sections/{id}/pages";
        self.0.call(sheet).content(body)
    }

    /// `GET /groups/{id}/onenote/sections/{id}/pages` — List pages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/section-list-pages?view=graph-rest-beta)
    /// Also: `/me/onenote/sections/{id}/pages`, `/sites/{id}/onenote/sections/{id}/pages`, `/users/{id | userPrincipalName}/onenote/sections/{id}/pages`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Read` and 3 more; personal account: `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn list(&self) -> List<models::OnenotePage> {
        let sheet = "GET section: list
            section-list-pages: Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/sections/{id}/pages
            /me/onenote/sections/{id}/pages
            /sites/{id}/onenote/sections/{id}/pages
            /users/{id}/onenote/sections/{id}/pages";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.onenoteSection`, such as `/me/onenote/sections`.
    OnenoteSections[models::OnenoteSection]
}

#[cfg(any(feature = "onenote", feature = "sites"))]
impl OnenoteSections {
    /// `GET /groups/{id}/onenote/sections` — List sections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onenote-list-sections?view=graph-rest-beta)
    /// Also: `/me/onenote/sections`, `/sites/{id}/onenote/sections`, `/users/{id | userPrincipalName}/onenote/sections`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn list(&self) -> List<models::OnenoteSection> {
        let sheet = "GET onenote: list
            onenote-list-sections: Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Create Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/sections
            /me/onenote/sections
            /sites/{id}/onenote/sections
            /users/{id}/onenote/sections";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.meetingAttendanceReport`, such as `/me/onlineMeetings/{id}/attendanceReports`.
    OnlineMeetingBaseAttendanceReports[models::MeetingAttendanceReport]
}

#[cfg(any(feature = "bookings", feature = "communications"))]
impl OnlineMeetingBaseAttendanceReports {
    /// `GET /me/onlineMeetings/{meetingId}/attendanceReports` — List meetingAttendanceReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingattendancereport-list?view=graph-rest-beta)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}/attendanceReports`, `/solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/sessions/{virtualEventSession-id}/attendanceReports`, `/solutions/virtualEvents/webinars/{virtualEventWebinar-id}/sessions/{virtualEventSession-id}/attendanceReports`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`; application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetingArtifact.Read.Chat`.
    pub fn list(&self) -> List<models::MeetingAttendanceReport> {
        let sheet = "GET meetingAttendanceReport: list
            meetingattendancereport-list: OnlineMeetingArtifact.Read.All | | OnlineMeetingArtifact.Read.All OnlineMeetingArtifact.Read.Chat
            /me/onlineMeetings/{id}/attendanceReports
            /users/{id}/onlineMeetings/{id}/attendanceReports
            meetingattendancereport-list: OnlineMeetingArtifact.Read.All | | OnlineMeetingArtifact.Read.All
            /solutions/virtualEvents/townhalls/{id}/sessions/{id}/attendanceReports
            meetingattendancereport-list: | | OnlineMeetingArtifact.Read.Chat
            /solutions/virtualEvents/webinars/{id}/sessions/{id}/attendanceReports";
        self.0.list(sheet)
    }
}
