// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `onenote`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Collection, Content, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.notebook`, such as `/me/onenote/notebooks/{id}`.
    Notebook = models::Notebook
}

impl Notebook {
    /// `POST /groups/{id}/onenote/notebooks/{id}/copyNotebook` — notebook: copyNotebook
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/notebook-copynotebook?view=graph-rest-beta)
    /// Also: `/me/onenote/notebooks/{id}/copyNotebook`, `/sites/{id}/onenote/notebooks/{id}/copyNotebook`, `/users/{id | userPrincipalName}/onenote/notebooks/{id}/copyNotebook`.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
    pub fn copy_notebook(&self, body: requests::notebook::CopyNotebookRequest) -> Call<()> {
        let sheet = "POST notebook: copy_notebook
            notebook-copynotebook: Notes.Create Notes.ReadWrite Notes.ReadWrite.All | Notes.Create Notes.ReadWrite | Notes.ReadWrite.All
            /groups/{id}/onenote/notebooks/{id}/copyNotebook
            /me/onenote/notebooks/{id}/copyNotebook
            /sites/{id}/onenote/notebooks/{id}/copyNotebook
            /users/{id}/onenote/notebooks/{id}/copyNotebook";
        self.0.name("copyNotebook").call(sheet).json(body)
    }

    /// `GET /groups/{id}/onenote/notebooks/{id}` — Get notebook
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/notebook-get?view=graph-rest-beta)
    /// Also: `/me/onenote/notebooks/{id}`, `/sites/{id}/onenote/notebooks/{id}`, `/users/{id | userPrincipalName}/onenote/notebooks/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
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

crate::runtime::node! {
    /// A collection of `microsoft.graph.sectionGroup`, such as `/me/onenote/notebooks/{id}/sectionGroups`.
    NotebookSectionGroups[models::SectionGroup]
}

impl NotebookSectionGroups {
    /// `POST /groups/{id}/onenote/notebooks/{id}/sectionGroups` — Create sectionGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/notebook-post-sectiongroups?view=graph-rest-beta)
    /// Also: `/me/onenote/notebooks/{id}/sectionGroups`, `/sites/{id}/onenote/notebooks/{id}/sectionGroups`, `/users/{id | userPrincipalName}/onenote/notebooks/{id}/sectionGroups`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
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

crate::runtime::node! {
    /// A collection of `microsoft.graph.onenoteSection`, such as `/me/onenote/notebooks/{id}/sections`.
    NotebookSections[models::OnenoteSection]
}

impl NotebookSections {
    /// `POST /groups/{id}/onenote/notebooks/{id}/sections` — Create section
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/notebook-post-sections?view=graph-rest-beta)
    /// Also: `/me/onenote/notebooks/{id}/sections`, `/sites/{id}/onenote/notebooks/{id}/sections`, `/users/{id | userPrincipalName}/onenote/notebooks/{id}/sections`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
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

crate::runtime::node! {
    /// A value of `microsoft.graph.onenote`, such as `/me/onenote`.
    Onenote = models::Onenote
}

impl Onenote {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Onenote> {
        self.0.get("GET onenote: get")
    }

    /// `…/notebooks`
    pub fn notebooks(&self) -> super::OnenoteNotebooks {
        super::OnenoteNotebooks(self.0.name("notebooks"))
    }

    /// `…/operations`
    pub fn operations(&self) -> Collection<models::OnenoteOperation> {
        Collection::at(self.0.name("operations"))
    }

    /// `…/pages`
    pub fn pages(&self) -> super::OnenotePages {
        super::OnenotePages(self.0.name("pages"))
    }

    /// `…/resources`
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

crate::runtime::node! {
    /// A collection of `microsoft.graph.notebook`, such as `/me/onenote/notebooks`.
    OnenoteNotebooks[models::Notebook]
}

impl OnenoteNotebooks {
    /// `POST /groups/{id}/onenote/notebooks` — Create notebook
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onenote-post-notebooks?view=graph-rest-beta)
    /// Also: `/me/onenote/notebooks`, `/sites/{id}/onenote/notebooks`, `/users/{id | userPrincipalName}/onenote/notebooks`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
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
    /// Also: `/me/onenote/notebooks/GetNotebookFromWebUrl`, `/sites/{id}/onenote/notebooks/GetNotebookFromWebUrl`, `/users/{id | userPrincipalName}/onenote/notebooks/GetNotebookFromWebUrl`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    pub fn get_notebook_from_web_url(
        &self,
        body: requests::notebook::GetNotebookFromWebUrlRequest,
    ) -> Call<models::Notebook> {
        let sheet = "POST notebook: get_notebook_from_web_url
            notebook-getnotebookfromweburl: Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/notebooks/GetNotebookFromWebUrl
            /me/onenote/notebooks/GetNotebookFromWebUrl
            /sites/{id}/onenote/notebooks/GetNotebookFromWebUrl
            /users/{id}/onenote/notebooks/GetNotebookFromWebUrl";
        self.0.name("GetNotebookFromWebUrl").call(sheet).json(body)
    }

    /// `GET /me/onenote/notebooks/getRecentNotebooks(includePersonalNotebooks=includePersonalNotebooks-value)` — notebook: getRecentNotebooks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/notebook-getrecentnotebooks?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/onenote/notebooks/getRecentNotebooks(includePersonalNotebooks=includePersonalNotebooks-value)`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    pub fn get_recent_notebooks(&self, include_personal_notebooks: bool) -> List<models::Notebook> {
        let sheet = "GET notebook: get_recent_notebooks
            notebook-getrecentnotebooks: Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Create Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /me/onenote/notebooks/getRecentNotebooks(includePersonalNotebooks={includePersonalNotebooks})
            /users/{id}/onenote/notebooks/getRecentNotebooks(includePersonalNotebooks={includePersonalNotebooks})";
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

crate::runtime::node! {
    /// A value of `microsoft.graph.onenoteOperation`, such as `/me/onenote/operations/{id}`.
    OnenoteOperation = models::OnenoteOperation
}

impl OnenoteOperation {
    /// `GET /groups/{id}/onenote/operations/{id}` — Get onenoteOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onenoteoperation-get?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.onenotePage`, such as `/me/onenote/pages/{id}`.
    OnenotePage = models::OnenotePage
}

impl OnenotePage {
    /// `POST /groups/{id}/onenote/pages/{id}/copyToSection` — page: copyToSection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/page-copytosection?view=graph-rest-beta)
    /// Also: `/me/onenote/pages/{id}/copyToSection`, `/sites/{id}/onenote/pages/{id}/copyToSection`, `/users/{id | userPrincipalName}/onenote/pages/{id}/copyToSection`.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
    pub fn copy_to_section(&self, body: requests::page::CopyToSectionRequest) -> Call<()> {
        let sheet = "POST page: copy_to_section
            page-copytosection: Notes.Create Notes.ReadWrite Notes.ReadWrite.All | Notes.Create Notes.ReadWrite | Notes.ReadWrite.All
            /groups/{id}/onenote/pages/{id}/copyToSection
            /me/onenote/pages/{id}/copyToSection
            /sites/{id}/onenote/pages/{id}/copyToSection
            /users/{id}/onenote/pages/{id}/copyToSection";
        self.0.name("copyToSection").call(sheet).json(body)
    }

    /// `DELETE /groups/{id}/onenote/pages/{id}` — Delete page
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/page-delete?view=graph-rest-beta)
    /// Also: `/me/onenote/pages/{id}`, `/sites/{id}/onenote/pages/{id}`, `/users/{id | userPrincipalName}/onenote/pages/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
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
    pub fn get(&self) -> Get<models::OnenotePage> {
        let sheet = "GET page: get
            page-get: Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/pages/{id}
            /me/onenote/pages/{id}
            /sites/{id}/onenote/pages/{id}
            /users/{id}/onenote/pages/{id}";
        self.0.get(sheet)
    }

    /// `…/content`
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

crate::runtime::node! {
    /// `/me/onenote/pages/{id}/content`
    OnenotePageContent
}

impl OnenotePageContent {
    /// `PATCH /groups/{id}/onenote/pages/{id}/content` — Update page
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/page-update?view=graph-rest-beta)
    /// Also: `/me/onenote/pages/{id}/content`, `/sites/{id}/onenote/pages/{id}/content`, `/users/{id | userPrincipalName}/onenote/pages/{id}/content`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
    pub fn update(&self, body: models::OnenotePatchContentCommand) -> Call<()> {
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
    /// A collection of `microsoft.graph.onenotePage`, such as `/me/onenote/pages`.
    OnenotePages[models::OnenotePage]
}

impl OnenotePages {
    /// `POST /groups/{id}/onenote/pages` — Create page
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onenote-post-pages?view=graph-rest-beta)
    /// Also: `/me/onenote/pages`, `/sites/{id}/onenote/pages`, `/users/{id | userPrincipalName}/onenote/pages`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
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

crate::runtime::node! {
    /// A value of `microsoft.graph.onenoteResource`, such as `/me/onenote/resources/{id}`.
    OnenoteResource = models::OnenoteResource
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
    /// [Reference](https://learn.microsoft.com/graph/api/resource-get?view=graph-rest-beta)
    /// Also: `/me/onenote/resources/{id}/content`, `/users/{id | userPrincipalName}/onenote/resources/{id}/content`, `/sites/{id}/onenote/resources/{id}/content`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Read` and 3 more; personal account: `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET resource: download
            resource-get: Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/resources/{id}/content
            /me/onenote/resources/{id}/content
            /users/{id}/onenote/resources/{id}/content
            /sites/{id}/onenote/resources/{id}/content";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onenoteSection`, such as `/me/onenote/sections/{id}`.
    OnenoteSection = models::OnenoteSection
}

impl OnenoteSection {
    /// `POST /groups/{id}/onenote/sections/{id}/copyToNotebook` — section: copyToNotebook
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/section-copytonotebook?view=graph-rest-beta)
    /// Also: `/me/onenote/sections/{id}/copyToNotebook`, `/sites/{id}/onenote/sections/{id}/copyToNotebook`, `/users/{id | userPrincipalName}/onenote/sections/{id}/copyToNotebook`.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
    pub fn copy_to_notebook(&self, body: requests::section::CopyToNotebookRequest) -> Call<()> {
        let sheet = "POST section: copy_to_notebook
            section-copytonotebook: Notes.Create Notes.ReadWrite Notes.ReadWrite.All | Notes.Create Notes.ReadWrite | Notes.ReadWrite.All
            /groups/{id}/onenote/sections/{id}/copyToNotebook
            /me/onenote/sections/{id}/copyToNotebook
            /sites/{id}/onenote/sections/{id}/copyToNotebook
            /users/{id}/onenote/sections/{id}/copyToNotebook";
        self.0.name("copyToNotebook").call(sheet).json(body)
    }

    /// `POST /groups/{id}/onenote/sections/{id}/copyToSectionGroup` — section: copyToSectionGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/section-copytosectiongroup?view=graph-rest-beta)
    /// Also: `/me/onenote/sections/{id}/copyToSectionGroup`, `/sites/{id}/onenote/sections/{id}/copyToSectionGroup`, `/users/{id | userPrincipalName}/onenote/sections/{id}/copyToSectionGroup`.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
    pub fn copy_to_section_group(&self, body: requests::section::CopyToSectionGroupRequest) -> Call<()> {
        let sheet = "POST section: copy_to_section_group
            section-copytosectiongroup: Notes.Create Notes.ReadWrite Notes.ReadWrite.All | Notes.Create Notes.ReadWrite | Notes.ReadWrite.All
            /groups/{id}/onenote/sections/{id}/copyToSectionGroup
            /me/onenote/sections/{id}/copyToSectionGroup
            /sites/{id}/onenote/sections/{id}/copyToSectionGroup
            /users/{id}/onenote/sections/{id}/copyToSectionGroup";
        self.0.name("copyToSectionGroup").call(sheet).json(body)
    }

    /// `GET /groups/{id}/onenote/sections/{id}` — Get section
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/section-get?view=graph-rest-beta)
    /// Also: `/me/onenote/sections/{id}`, `/sites/{id}/onenote/sections/{id}`, `/users/{id | userPrincipalName}/onenote/sections/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
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

crate::runtime::node! {
    /// A collection of `microsoft.graph.sectionGroup`, such as `/me/onenote/sectionGroups`.
    OnenoteSectionGroups[models::SectionGroup]
}

impl OnenoteSectionGroups {
    /// `GET /groups/{id}/onenote/sectionGroups` — List sectiongroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onenote-list-sectiongroups?view=graph-rest-beta)
    /// Also: `/me/onenote/sectionGroups`, `/sites/{id}/onenote/sectionGroups`, `/users/{id | userPrincipalName}/onenote/sectionGroups`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
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

crate::runtime::node! {
    /// A collection of `microsoft.graph.onenotePage`, such as `/me/onenote/sections/{id}/pages`.
    OnenoteSectionPages[models::OnenotePage]
}

impl OnenoteSectionPages {
    /// `POST /groups/{id}/onenote/sections/{id}/pages` — Create page
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/section-post-pages?view=graph-rest-beta)
    /// Also: `/me/onenote/sections/{id}/pages`, `/sites/{id}/onenote/sections/{id}/pages`, `/users/{id | userPrincipalName}/onenote/sections/{id}/pages`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
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

crate::runtime::node! {
    /// A collection of `microsoft.graph.onenoteSection`, such as `/me/onenote/sections`.
    OnenoteSections[models::OnenoteSection]
}

impl OnenoteSections {
    /// `GET /groups/{id}/onenote/sections` — List sections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onenote-list-sections?view=graph-rest-beta)
    /// Also: `/me/onenote/sections`, `/sites/{id}/onenote/sections`, `/users/{id | userPrincipalName}/onenote/sections`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
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

crate::runtime::node! {
    /// A value of `microsoft.graph.sectionGroup`, such as `/me/onenote/sectionGroups/{id}`.
    SectionGroup = models::SectionGroup
}

impl SectionGroup {
    /// `GET /groups/{id}/onenote/sectionGroups/{id}` — Get sectionGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-get?view=graph-rest-beta)
    /// Also: `/me/onenote/sectionGroups/{id}`, `/sites/{id}/onenote/sectionGroups/{id}`, `/users/{id | userPrincipalName}/onenote/sectionGroups/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SectionGroup> {
        let sheet = "GET sectionGroup: get
            sectiongroup-get: Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Create Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/sectionGroups/{id}
            /me/onenote/sectionGroups/{id}
            /sites/{id}/onenote/sectionGroups/{id}
            /users/{id}/onenote/sectionGroups/{id}";
        self.0.get(sheet)
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

    /// `…/sectionGroups`
    pub fn section_groups(&self) -> super::SectionGroupSectionGroups {
        super::SectionGroupSectionGroups(self.0.name("sectionGroups"))
    }

    /// `…/sections`
    pub fn sections(&self) -> super::SectionGroupSections {
        super::SectionGroupSections(self.0.name("sections"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sectionGroup`, such as `/me/onenote/sectionGroups/{id}/sectionGroups`.
    SectionGroupSectionGroups[models::SectionGroup]
}

impl SectionGroupSectionGroups {
    /// `POST /groups/{id}/onenote/sectionGroups/{id}/sectionGroups` — Create sectionGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-post-sectiongroups?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-list-sectiongroups?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.onenoteSection`, such as `/me/onenote/sectionGroups/{id}/sections`.
    SectionGroupSections[models::OnenoteSection]
}

impl SectionGroupSections {
    /// `POST /groups/{id}/onenote/sectionGroups/{id}/sections` — Create section
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-post-sections?view=graph-rest-beta)
    /// Also: `/me/onenote/sectionGroups/{id}/sections`, `/sites/{id}/onenote/sectionGroups/{id}/sections`, `/users/{id | userPrincipalName}/onenote/sectionGroups/{id}/sections`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
    pub fn create(&self, body: models::OnenoteSection) -> Call<models::OnenoteSection> {
        let sheet = "POST sectionGroup: create
            sectiongroup-post-sections: Notes.Create Notes.ReadWrite Notes.ReadWrite.All | Notes.Create Notes.ReadWrite | Notes.ReadWrite.All
            /groups/{id}/onenote/sectionGroups/{id}/sections
            /me/onenote/sectionGroups/{id}/sections
            /sites/{id}/onenote/sectionGroups/{id}/sections
            /users/{id}/onenote/sectionGroups/{id}/sections";
        self.0.call(sheet).json(body)
    }

    /// `GET /groups/{id}/onenote/sectionGroups/{id}/sections` — List sections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-list-sections?view=graph-rest-beta)
    /// Also: `/me/onenote/sectionGroups/{id}/sections`, `/sites/{id}/onenote/sectionGroups/{id}/sections`, `/users/{id | userPrincipalName}/onenote/sectionGroups/{id}/sections`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    pub fn list(&self) -> List<models::OnenoteSection> {
        let sheet = "GET sectionGroup: list
            sectiongroup-list-sections: Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Create Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/sectionGroups/{id}/sections
            /me/onenote/sectionGroups/{id}/sections
            /sites/{id}/onenote/sectionGroups/{id}/sections
            /users/{id}/onenote/sectionGroups/{id}/sections";
        self.0.list(sheet)
    }
}
