// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.identityUserFlowAttributeInputType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    IdentityUserFlowAttributeInputType = "microsoft.graph.identityUserFlowAttributeInputType" {
        TextBox = "textBox",
        DateTimeDropdown = "dateTimeDropdown",
        RadioSingleSelect = "radioSingleSelect",
        DropdownSingleSelect = "dropdownSingleSelect",
        EmailBox = "emailBox",
        CheckboxMultiSelect = "checkboxMultiSelect",
    }
}
