// Written by `cargo xtask gen`; do not edit.
//! `/me/drive`

use super::super::models;
use crate::runtime::{Get, Method, Operation};

crate::runtime::node! {
    /// `/me/drive`
    Drive
}

impl Drive {
    /// `GET /me/drive` — Get Drive
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-beta)
    /// Status: 404, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.Read` and 5 more
    /// - personal account: `Files.Read` and 3 more
    /// - application: `Files.Read.All` and 3 more
    pub fn get(&self) -> Get<models::Drive> {
        let operation = &Operation {
            name: "drive: get",
            method: Method::Get,
            path: "/me/drive",
            pages: &["drive-get"],
            work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
            application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `/me/drive/following`
    pub fn following(&self) -> following::Following {
        following::Following(self.0.name("following"))
    }

    /// `/me/drive/items`
    pub fn items(&self) -> items::Items {
        items::Items(self.0.name("items"))
    }

    /// `/me/drive/recent`
    pub fn recent(&self) -> recent::Recent {
        recent::Recent(self.0.name("recent"))
    }

    /// `/me/drive/root`
    pub fn root(&self) -> root::Root {
        root::Root(self.0.name("root"))
    }

    /// `/me/drive/root:/{path}`
    pub fn root_path(&self, path: impl AsRef<str>) -> root_path::RootPath {
        root_path::RootPath(self.0.path("root", path.as_ref()))
    }

    /// `/me/drive/sharedWithMe`
    pub fn shared_with_me(&self) -> shared_with_me::SharedWithMe {
        shared_with_me::SharedWithMe(self.0.name("sharedWithMe"))
    }

    /// `/me/drive/special`
    pub fn special(&self) -> special::Special {
        special::Special(self.0.name("special"))
    }
}

/// `/me/drive/following`
pub mod following {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/following`
        Following
    }

    impl Following {
        /// `GET /me/drive/following` — List followed items
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/drive-list-following?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.Read` and 5 more
        /// - application: `Files.Read.All` and 3 more
        pub fn list(&self) -> List<models::DriveItem> {
            let operation = &Operation {
                name: "drive: list",
                method: Method::Get,
                path: "/me/drive/following",
                pages: &["drive-list-following"],
                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                personal: "",
                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/me/drive/following/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/drive/following/{id}`
    pub mod id {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/following/{id}`
            Id
        }

        impl Id {
            /// `DELETE /me/drive/following/{item-id}` — unfollow drive item
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/driveitem-unfollow?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.Read` and 5 more
            /// - application: `Files.Read.All` and 3 more
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "driveItem: delete",
                    method: Method::Delete,
                    path: "/me/drive/following/{item-id}",
                    pages: &["driveitem-unfollow"],
                    work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    personal: "",
                    application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.call(operation)
            }
        }
    }
}

pub mod items;

/// `/me/drive/recent`
pub mod recent {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/recent`
        Recent
    }

    impl Recent {
        /// `GET /me/drive/recent` — List recent files
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/drive-recent?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.Read` and 5 more
        /// - personal account: `Files.Read` and 3 more
        /// - application: `Files.Read.All` and 3 more
        pub fn list(&self) -> List<models::DriveItem> {
            let operation = &Operation {
                name: "drive: list",
                method: Method::Get,
                path: "/me/drive/recent",
                pages: &["drive-recent"],
                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/me/drive/root`
pub mod root {
    use super::models;
    use crate::runtime::{Argument, List, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/root`
        Root
    }

    impl Root {
        /// `GET /me/drive/root/delta` — driveItem: delta
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/driveitem-delta?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.Read` and 5 more
        /// - personal account: `Files.Read` and 3 more
        /// - application: `Files.Read.All` and 3 more
        pub fn delta(&self) -> List<models::DriveItem> {
            let operation = &Operation {
                name: "driveItem: delta",
                method: Method::Get,
                path: "/me/drive/root/delta",
                pages: &["driveitem-delta"],
                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.name("delta").list(operation)
        }

        /// `GET /me/drive/root/search(q='{search-text}')` — Search for a driveitems within a drive
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.Read` and 5 more
        /// - personal account: `Files.Read` and 3 more
        /// - application: `Files.Read.All` and 3 more
        pub fn search(&self, q: &str) -> List<models::RemoteItem> {
            let operation = &Operation {
                name: "driveItem: search",
                method: Method::Get,
                path: "/me/drive/root/search(q='{search-text}')",
                pages: &["driveitem-search"],
                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.function("search", &[("q", Argument::quoted(q))]).list(operation)
        }

        /// `/me/drive/root/subscriptions`
        pub fn subscriptions(&self) -> subscriptions::Subscriptions {
            subscriptions::Subscriptions(self.0.name("subscriptions"))
        }
    }

    /// `/me/drive/root/subscriptions`
    pub mod subscriptions {
        use super::models;

        crate::runtime::node! {
            /// `/me/drive/root/subscriptions`
            Subscriptions
        }

        impl Subscriptions {
            /// `/me/drive/root/subscriptions/socketIo`
            pub fn socket_io(&self) -> socket_io::SocketIo {
                socket_io::SocketIo(self.0.name("socketIo"))
            }
        }

        /// `/me/drive/root/subscriptions/socketIo`
        pub mod socket_io {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/root/subscriptions/socketIo`
                SocketIo
            }

            impl SocketIo {
                /// `GET /me/drive/root/subscriptions/socketIo` — Get websocket endpoint
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/subscriptions-socketio?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.Read` and 3 more
                /// - personal account: `Files.Read`, `Files.ReadWrite`, `Files.ReadWrite.All`
                pub fn get(&self) -> Get<models::Subscription> {
                    let operation = &Operation {
                        name: "subscriptions: get",
                        method: Method::Get,
                        path: "/me/drive/root/subscriptions/socketIo",
                        pages: &["subscriptions-socketio"],
                        work: "Files.Read Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                        personal: "Files.Read Files.ReadWrite Files.ReadWrite.All",
                        application: "",
                    };
                    self.0.get(operation)
                }
            }
        }
    }
}

pub mod root_path;

/// `/me/drive/sharedWithMe`
pub mod shared_with_me {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/sharedWithMe`
        SharedWithMe
    }

    impl SharedWithMe {
        /// `GET /me/drive/sharedWithMe` — List items shared with the signed in user
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/drive-sharedwithme?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.Read.All` and 3 more
        /// - personal account: `Files.Read.All`, `Files.ReadWrite.All`
        /// - application: `Files.Read.All` and 3 more
        pub fn list(&self) -> List<models::DriveItem> {
            let operation = &Operation {
                name: "drive: list",
                method: Method::Get,
                path: "/me/drive/sharedWithMe",
                pages: &["drive-sharedwithme"],
                work: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                personal: "Files.Read.All Files.ReadWrite.All",
                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/me/drive/special`
pub mod special {
    use super::models;

    crate::runtime::node! {
        /// `/me/drive/special`
        Special
    }

    impl Special {
        /// `/me/drive/special/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/drive/special/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/special/{id}`
            Id
        }

        impl Id {
            /// `GET /me/drive/special/{name}` — Get a special folder by name
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/drive-get-specialfolder?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.Read` and 5 more
            /// - personal account: `Files.ReadWrite.AppFolder` and 6 more
            /// - application: `Files.Read.All` and 3 more
            pub fn get(&self) -> Get<models::DriveItem> {
                let operation = &Operation {
                    name: "drive: get",
                    method: Method::Get,
                    path: "/me/drive/special/{name}",
                    pages: &["drive-get-specialfolder"],
                    work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    personal: "Files.ReadWrite.AppFolder Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `/me/drive/special/{id}/children`
            pub fn children(&self) -> children::Children {
                children::Children(self.0.name("children"))
            }
        }

        /// `/me/drive/special/{id}/children`
        pub mod children {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/special/{id}/children`
                Children
            }

            impl Children {
                /// `GET /me/drive/special/{name}/children` — Get a special folder by name
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/drive-get-specialfolder?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.Read` and 5 more
                /// - personal account: `Files.ReadWrite.AppFolder` and 6 more
                /// - application: `Files.Read.All` and 3 more
                pub fn get(&self) -> Get<models::DriveItem> {
                    let operation = &Operation {
                        name: "drive: get",
                        method: Method::Get,
                        path: "/me/drive/special/{name}/children",
                        pages: &["drive-get-specialfolder"],
                        work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        personal: "Files.ReadWrite.AppFolder Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }
}
