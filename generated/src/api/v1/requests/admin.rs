// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `admin`.

pub mod service_update_message {
    //! The parameters of actions of `serviceUpdateMessage`.

    crate::runtime::parameters! {
        /// The parameters of [serviceupdatemessage-archive](https://learn.microsoft.com/graph/api/serviceupdatemessage-archive?view=graph-rest-1.0).
        ArchiveRequest;
        "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceupdatemessage-favorite](https://learn.microsoft.com/graph/api/serviceupdatemessage-favorite?view=graph-rest-1.0).
        FavoriteRequest;
        "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceupdatemessage-markread](https://learn.microsoft.com/graph/api/serviceupdatemessage-markread?view=graph-rest-1.0).
        MarkReadRequest;
        "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceupdatemessage-markunread](https://learn.microsoft.com/graph/api/serviceupdatemessage-markunread?view=graph-rest-1.0).
        MarkUnreadRequest;
        "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceupdatemessage-unarchive](https://learn.microsoft.com/graph/api/serviceupdatemessage-unarchive?view=graph-rest-1.0).
        UnarchiveRequest;
        "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceupdatemessage-unfavorite](https://learn.microsoft.com/graph/api/serviceupdatemessage-unfavorite?view=graph-rest-1.0).
        UnfavoriteRequest;
        "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`";
    }
}
