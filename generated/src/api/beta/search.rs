// Written by `cargo xtask gen`; do not edit.
//! `/search`

use super::{models, requests};
use crate::runtime::{Call, Method, Operation};

crate::runtime::node! {
    /// `/search`
    Search
}

impl Search {
    /// `POST /search/query` — searchentity: query
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-query?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Mail.Read` and 4 more
    pub fn query(&self, body: requests::search_entity::QueryRequest) -> Call<Vec<models::SearchResponse>> {
        let operation = &Operation {
            name: "searchEntity: query",
            method: Method::Post,
            path: "/search/query",
            pages: &["search-query"],
            work: "Mail.Read Calendars.Read Files.Read.All Sites.Read.All ExternalItem.Read.All",
            personal: "",
            application: "",
        };
        self.0.name("query").call(operation).json(body)
    }

    /// `/search/acronyms`
    pub fn acronyms(&self) -> acronyms::Acronyms {
        acronyms::Acronyms(self.0.name("acronyms"))
    }

    /// `/search/bookmarks`
    pub fn bookmarks(&self) -> bookmarks::Bookmarks {
        bookmarks::Bookmarks(self.0.name("bookmarks"))
    }

    /// `/search/qna`
    pub fn qna(&self) -> qna::Qna {
        qna::Qna(self.0.name("qna"))
    }

    /// `/search/qnas`
    pub fn qnas(&self) -> qnas::Qnas {
        qnas::Qnas(self.0.name("qnas"))
    }
}

/// `/search/acronyms`
pub mod acronyms {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/search/acronyms`
        Acronyms
    }

    impl Acronyms {
        /// `POST /search/acronyms` — Create acronym
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-post-acronyms?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
        /// - application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
        pub fn create(&self, body: models::search::Acronym) -> Call<models::search::Acronym> {
            let operation = &Operation {
                name: "searchEntity: create",
                method: Method::Post,
                path: "/search/acronyms",
                pages: &["search-searchentity-post-acronyms"],
                work: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                personal: "",
                application: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /search/acronyms` — List acronyms
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-list-acronyms?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
        /// - application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
        pub fn list(&self) -> List<models::search::Acronym> {
            let operation = &Operation {
                name: "searchEntity: list",
                method: Method::Get,
                path: "/search/acronyms",
                pages: &["search-searchentity-list-acronyms"],
                work: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                personal: "",
                application: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/search/acronyms/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/search/acronyms/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/search/acronyms/{id}`
            Id
        }

        impl Id {
            /// `DELETE /search/acronyms/{acronymsId}` — Delete acronym
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/search-acronym-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
            /// - application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "acronym: delete",
                    method: Method::Delete,
                    path: "/search/acronyms/{acronymsId}",
                    pages: &["search-acronym-delete"],
                    work: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                    personal: "",
                    application: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /search/acronyms/{acronymsId}` — Get acronym
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/search-acronym-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
            /// - application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::search::Acronym> {
                let operation = &Operation {
                    name: "acronym: get",
                    method: Method::Get,
                    path: "/search/acronyms/{acronymsId}",
                    pages: &["search-acronym-get"],
                    work: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                    personal: "",
                    application: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /search/acronyms/{acronymsId}` — Update acronym
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/search-acronym-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
            /// - application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
            pub fn update(&self, body: models::search::Acronym) -> Call<()> {
                let operation = &Operation {
                    name: "acronym: update",
                    method: Method::Patch,
                    path: "/search/acronyms/{acronymsId}",
                    pages: &["search-acronym-update"],
                    work: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                    personal: "",
                    application: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/search/bookmarks`
pub mod bookmarks {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/search/bookmarks`
        Bookmarks
    }

    impl Bookmarks {
        /// `POST /search/bookmarks` — Create bookmark
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-post-bookmarks?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
        /// - application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
        pub fn create(&self, body: models::search::Bookmark) -> Call<models::search::Bookmark> {
            let operation = &Operation {
                name: "searchEntity: create",
                method: Method::Post,
                path: "/search/bookmarks",
                pages: &["search-searchentity-post-bookmarks"],
                work: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                personal: "",
                application: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /search/bookmarks` — List bookmarks
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-list-bookmarks?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
        /// - application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
        pub fn list(&self) -> List<models::search::Bookmark> {
            let operation = &Operation {
                name: "searchEntity: list",
                method: Method::Get,
                path: "/search/bookmarks",
                pages: &["search-searchentity-list-bookmarks"],
                work: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                personal: "",
                application: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/search/bookmarks/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/search/bookmarks/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/search/bookmarks/{id}`
            Id
        }

        impl Id {
            /// `DELETE /search/bookmarks/{bookmarksId}` — Delete bookmark
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/search-bookmark-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
            /// - application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "bookmark: delete",
                    method: Method::Delete,
                    path: "/search/bookmarks/{bookmarksId}",
                    pages: &["search-bookmark-delete"],
                    work: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                    personal: "",
                    application: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /search/bookmarks/{bookmarksId}` — Get bookmark
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/search-bookmark-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
            /// - application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::search::Bookmark> {
                let operation = &Operation {
                    name: "bookmark: get",
                    method: Method::Get,
                    path: "/search/bookmarks/{bookmarksId}",
                    pages: &["search-bookmark-get"],
                    work: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                    personal: "",
                    application: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /search/bookmarks/{bookmarksId}` — Update bookmark
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/search-bookmark-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
            /// - application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
            pub fn update(&self, body: models::search::Bookmark) -> Call<()> {
                let operation = &Operation {
                    name: "bookmark: update",
                    method: Method::Patch,
                    path: "/search/bookmarks/{bookmarksId}",
                    pages: &["search-bookmark-update"],
                    work: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                    personal: "",
                    application: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/search/qna`
pub mod qna {
    use super::models;

    crate::runtime::node! {
        /// `/search/qna`
        Qna
    }

    impl Qna {
        /// `/search/qna/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/search/qna/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/search/qna/{id}`
            Id
        }

        impl Id {
            /// `PATCH /search/qna/{qnaId}` — Update qna
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/search-qna-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
            /// - application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
            pub fn update(&self, body: models::search::Qna) -> Call<()> {
                let operation = &Operation {
                    name: "qna: update",
                    method: Method::Patch,
                    path: "/search/qna/{qnaId}",
                    pages: &["search-qna-update"],
                    work: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                    personal: "",
                    application: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/search/qnas`
pub mod qnas {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/search/qnas`
        Qnas
    }

    impl Qnas {
        /// `POST /search/qnas` — Create QNA
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-post-qnas?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
        /// - application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
        pub fn create(&self, body: models::search::Qna) -> Call<models::search::Qna> {
            let operation = &Operation {
                name: "searchEntity: create",
                method: Method::Post,
                path: "/search/qnas",
                pages: &["search-searchentity-post-qnas"],
                work: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                personal: "",
                application: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /search/qnas` — List qnas
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-list-qnas?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
        /// - application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
        pub fn list(&self) -> List<models::search::Qna> {
            let operation = &Operation {
                name: "searchEntity: list",
                method: Method::Get,
                path: "/search/qnas",
                pages: &["search-searchentity-list-qnas"],
                work: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                personal: "",
                application: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/search/qnas/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/search/qnas/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/search/qnas/{id}`
            Id
        }

        impl Id {
            /// `DELETE /search/qnas/{qnaId}` — Delete qna
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/search-qna-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
            /// - application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "qna: delete",
                    method: Method::Delete,
                    path: "/search/qnas/{qnaId}",
                    pages: &["search-qna-delete"],
                    work: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                    personal: "",
                    application: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /search/qnas/{qnaId}` — Get qna
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/search-qna-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
            /// - application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::search::Qna> {
                let operation = &Operation {
                    name: "qna: get",
                    method: Method::Get,
                    path: "/search/qnas/{qnaId}",
                    pages: &["search-qna-get"],
                    work: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                    personal: "",
                    application: "SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}
