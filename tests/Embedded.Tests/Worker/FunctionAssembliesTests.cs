using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.Loader;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Hosting;

namespace Embedded.Tests.Worker;

public sealed class FunctionAssembliesTests
{
    [Fact]
    public void Functions_of_a_library_are_found_though_the_app_never_names_it()
    {
        string folder = Directory.CreateTempSubdirectory("function-library-").FullName;
        Write(folder, "TheApp", withFunction: false);
        Write(folder, "TheLibrary", withFunction: true);
        File.WriteAllText(Path.Combine(folder, "TheApp.deps.json"), """
            {
              "targets": {
                ".NETCoreApp,Version=v10.0": {
                  "TheApp/1.0.0": { "dependencies": { "TheLibrary": "1.0.0" } },
                  "TheLibrary/1.0.0": { "dependencies": { "Microsoft.Azure.Functions.Worker": "1.0.0" } },
                  "Microsoft.Azure.Functions.Worker/1.0.0": {}
                }
              }
            }
            """);
        AssemblyLoadContext context = new("app");

        FunctionCatalog catalog = new(context.LoadFromAssemblyPath(Path.Combine(folder, "TheApp.dll")));

        Assert.Equal("FromLibrary", Assert.Single(catalog.Functions).Name);
    }

    private static void Write(string folder, string name, bool withFunction)
    {
        PersistedAssemblyBuilder assembly = new(new AssemblyName(name), typeof(object).Assembly);
        TypeBuilder type = assembly.DefineDynamicModule(name).DefineType($"{name}.Holder", TypeAttributes.Public);
        if (withFunction)
        {
            MethodBuilder run = type.DefineMethod("Run", MethodAttributes.Public | MethodAttributes.Static, typeof(void), [typeof(string)]);
            run.SetCustomAttribute(new(typeof(FunctionAttribute).GetConstructor([typeof(string)])!, ["FromLibrary"]));
            run.DefineParameter(1, ParameterAttributes.None, "message")
                .SetCustomAttribute(new(typeof(QueueTriggerAttribute).GetConstructor([typeof(string)])!, ["work"]));
            run.GetILGenerator().Emit(OpCodes.Ret);
        }
        type.CreateType();
        assembly.Save(Path.Combine(folder, name + ".dll"));
    }
}
