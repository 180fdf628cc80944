// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.personOrGroupColumnDisplayAs`](https://learn.microsoft.com/graph/api/resources/personOrGroupColumn?view=graph-rest-beta)
    PersonOrGroupColumnDisplayAs = "microsoft.graph.personOrGroupColumnDisplayAs" {
        Account = "account",
        Department = "department",
        FirstName = "firstName",
        Id = "id",
        LastName = "lastName",
        MobilePhone = "mobilePhone",
        Name = "name",
        NameWithPictureAndDetails = "nameWithPictureAndDetails",
        NameWithPresence = "nameWithPresence",
        Office = "office",
        PictureOnly36x36 = "pictureOnly36x36",
        PictureOnly48x48 = "pictureOnly48x48",
        PictureOnly72x72 = "pictureOnly72x72",
        SipAddress = "sipAddress",
        Title = "title",
        UserName = "userName",
        WorkEmail = "workEmail",
        WorkPhone = "workPhone",
    }
}
