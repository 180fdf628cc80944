// Written by `cargo xtask gen`; do not edit.
//! `/places`

use super::models;

crate::runtime::node! {
    /// `/places`
    Places
}

impl Places {
    /// `/places/microsoft.graph.room`
    pub fn as_room(&self) -> as_room::AsRoom {
        as_room::AsRoom(self.0.name("microsoft.graph.room"))
    }

    /// `/places/microsoft.graph.roomlist`
    pub fn as_roomlist(&self) -> as_roomlist::AsRoomlist {
        as_roomlist::AsRoomlist(self.0.name("microsoft.graph.roomlist"))
    }

    /// `/places/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/places/microsoft.graph.room`
pub mod as_room {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/places/microsoft.graph.room`
        AsRoom
    }

    impl AsRoom {
        /// `GET /places/microsoft.graph.room` — List places
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/place-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Place.Read.All`
        /// - application: `Place.Read.All`
        pub fn list(&self) -> List<models::Place> {
            let operation = &Operation {
                name: "place: list",
                method: Method::Get,
                path: "/places/microsoft.graph.room",
                pages: &["place-list"],
                work: "Place.Read.All",
                personal: "",
                application: "Place.Read.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/places/microsoft.graph.roomlist`
pub mod as_roomlist {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/places/microsoft.graph.roomlist`
        AsRoomlist
    }

    impl AsRoomlist {
        /// `GET /places/microsoft.graph.roomlist` — List places
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/place-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Place.Read.All`
        /// - application: `Place.Read.All`
        pub fn list(&self) -> List<models::Place> {
            let operation = &Operation {
                name: "place: list",
                method: Method::Get,
                path: "/places/microsoft.graph.roomlist",
                pages: &["place-list"],
                work: "Place.Read.All",
                personal: "",
                application: "Place.Read.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/places/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/places/{id}`
        Id
    }

    impl Id {
        /// `GET /places/{id}` — Get place
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/place-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Place.Read.All`
        /// - application: `Place.Read.All`
        pub fn get(&self) -> Get<models::Place> {
            let operation = &Operation {
                name: "place: get",
                method: Method::Get,
                path: "/places/{id}",
                pages: &["place-get"],
                work: "Place.Read.All",
                personal: "",
                application: "Place.Read.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /places/{id | emailAddress}` — Update place
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/place-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Place.ReadWrite.All`
        pub fn update(&self, body: impl Into<models::Place>) -> Call<models::Place> {
            let operation = &Operation {
                name: "place: update",
                method: Method::Patch,
                path: "/places/{id | emailAddress}",
                pages: &["place-update"],
                work: "Place.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(Into::<models::Place>::into(body))
        }

        /// `/places/{id}/microsoft.graph.roomlist`
        pub fn as_roomlist(&self) -> as_roomlist::AsRoomlist {
            as_roomlist::AsRoomlist(self.0.name("microsoft.graph.roomlist"))
        }
    }

    /// `/places/{id}/microsoft.graph.roomlist`
    pub mod as_roomlist {
        use super::models;

        crate::runtime::node! {
            /// `/places/{id}/microsoft.graph.roomlist`
            AsRoomlist
        }

        impl AsRoomlist {
            /// `/places/{id}/microsoft.graph.roomlist/rooms`
            pub fn rooms(&self) -> rooms::Rooms {
                rooms::Rooms(self.0.name("rooms"))
            }
        }

        /// `/places/{id}/microsoft.graph.roomlist/rooms`
        pub mod rooms {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/places/{id}/microsoft.graph.roomlist/rooms`
                Rooms
            }

            impl Rooms {
                /// `GET /places/{room-list-emailaddress}/microsoft.graph.roomlist/rooms` — List places
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/place-list?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Place.Read.All`
                /// - application: `Place.Read.All`
                pub fn list(&self) -> List<models::Place> {
                    let operation = &Operation {
                        name: "place: list",
                        method: Method::Get,
                        path: "/places/{room-list-emailaddress}/microsoft.graph.roomlist/rooms",
                        pages: &["place-list"],
                        work: "Place.Read.All",
                        personal: "",
                        application: "Place.Read.All",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}
