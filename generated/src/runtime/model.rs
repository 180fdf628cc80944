//! Models: typed views of JSON objects.

use bytemuck::TransparentWrapper;
use serde_json::Value;

use super::{IntoJson, Object};

/// A typed view of a JSON object; made by the macro `model!`.
///
/// A model is nothing but the object as received: whatever it holds that no accessor names is kept, and sent back.
pub trait Model: TransparentWrapper<Value> + Clone + Send + Sync + 'static {
    /// The qualified name of the type, `microsoft.graph.user`; empty where it has none.
    const TYPE: &'static str;

    /// The object.
    fn as_object(&self) -> &Object {
        view(self)
    }

    /// The object, by value.
    fn into_object(self) -> Object {
        Object::wrap(Self::peel(self))
    }

    /// The object as this model, whatever its type.
    fn from_object(object: Object) -> Self {
        Self::wrap(Object::peel(object))
    }

    /// As another model, when `@odata.type` says that it is of exactly that type.
    fn cast<T: Model>(&self) -> Option<&T> {
        let name = self.as_object().str("@odata.type")?;
        (name.strip_prefix('#').unwrap_or(name) == T::TYPE).then(|| view(self))
    }

    /// As another model, whatever its type.
    fn view<T: Model>(&self) -> &T {
        view(self)
    }

    /// Sets `@odata.type` to the name of this type, which a service needs where it takes values of several types.
    #[must_use]
    fn typed(self) -> Self {
        let mut object = self.into_object();
        object.set("@odata.type", format!("#{}", Self::TYPE));
        Self::from_object(object)
    }
}

/// One view of an object as another.
pub fn view<A: Model, B: Model>(model: &A) -> &B {
    B::wrap_ref(A::peel_ref(model))
}

impl TryFrom<Value> for Object {
    type Error = Value;

    /// Gives the value back when it is no object.
    fn try_from(value: Value) -> Result<Self, Value> {
        if value.is_object() { Ok(Self::wrap(value)) } else { Err(value) }
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Self {
        object.into_json()
    }
}

/// Makes a model.
///
/// ```
/// # mod demo {
/// # use msgraph::runtime;
/// use runtime::{Nullable, Property};
///
/// runtime::model! {
///     /// What every entity has.
///     Entity = "microsoft.graph.entity"
/// }
///
/// runtime::model! {
///     /// A user; a view of an entity is a view of it too.
///     User: Entity = "microsoft.graph.user"
/// }
///
/// impl Entity {
///     pub const ID: Property<Entity> = Property::new("id");
///     pub fn id(&self) -> Option<&str> {
///         self.0.str("id")
///     }
///     pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
///         Self(self.0.with("id", value))
///     }
/// }
/// # }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __model {
    ($(#[$meta:meta])* $name:ident) => {
        $crate::runtime::model! { $(#[$meta])* $name: $crate::runtime::Object = "" }
    };
    ($(#[$meta:meta])* $name:ident = $type:literal) => {
        $crate::runtime::model! { $(#[$meta])* $name: $crate::runtime::Object = $type }
    };
    ($(#[$meta:meta])* $name:ident: $base:ty) => {
        $crate::runtime::model! { $(#[$meta])* $name: $base = "" }
    };
    ($(#[$meta:meta])* $name:ident: $base:ty = $type:literal) => {
        $(#[$meta])*
        #[repr(transparent)]
        #[derive(Clone, Default, PartialEq)]
        pub struct $name($crate::runtime::Object);

        // SAFETY: the struct is `repr(transparent)` over an object, which is `repr(transparent)` over a JSON value.
        #[allow(unsafe_code)]
        unsafe impl $crate::runtime::expansion::TransparentWrapper<$crate::runtime::Value> for $name {}

        impl $crate::runtime::Model for $name {
            const TYPE: &'static str = $type;
        }

        impl $crate::runtime::expansion::Deref for $name {
            type Target = $base;

            fn deref(&self) -> &$base {
                $crate::runtime::expansion::view(self)
            }
        }

        impl $crate::runtime::expansion::Debug for $name {
            fn fmt(&self, f: &mut $crate::runtime::expansion::Formatter<'_>) -> $crate::runtime::expansion::FmtResult {
                $crate::runtime::expansion::Debug::fmt(&self.0, f)
            }
        }

        impl $name {
            /// Without properties.
            pub fn new() -> Self {
                Self($crate::runtime::Object::new())
            }
        }
    };
}
